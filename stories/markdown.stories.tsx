// The body of a request, which anyone may have written: no raw HTML, no images, headings demoted.
import { Markdown, type MarkdownProps } from '@hitl-kit/react/markdown';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Sample } from './stage.tsx';

const meta = {
  title: 'Markdown',
  parameters: { controls: { disable: false } },
  args: { text: '' },
  render: (args) => (
    <Sample>
      <Markdown {...args} />
    </Sample>
  ),
} satisfies Meta<MarkdownProps>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Everything: Story = {
  parameters: { about: 'All that a body may hold; its headings stand below that of the request.' },
  args: {
    text: `# The parcel arrived damaged

The customer sent **two photographs** and asks for the _full_ amount, see the
[carrier's record](https://carrier.example.com/record/1042).

- box crushed
- content wet

1. refund
2. replace

> Their last three orders had no complaints.

| Item | Price |
| --- | ---: |
| Kettle K2 | 42.50 EUR |

\`\`\`
refund --order 1042 --amount 42.50
\`\`\``,
  },
};

export const Hostile: Story = {
  parameters: { about: 'No raw HTML, no script, no picture that tells somebody that it was looked at.' },
  args: {
    text: `<script>alert(1)</script> <b>not bold</b>

[click me](javascript:alert(1)) ![a picture](https://tracker.example.com/pixel.png)`,
  },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('script, b, img, a[href^="javascript:"]')).toBeNull();
  },
};
