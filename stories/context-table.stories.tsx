// Read-only data for the decision, whatever its shape. Text stays text.
import { ContextTable, type ContextTableProps } from '@hitl-kit/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Sample } from './stage.tsx';

const meta = {
  title: 'ContextTable',
  args: { value: null },
  render: (args) => (
    <Sample>
      <ContextTable {...args} />
    </Sample>
  ),
} satisfies Meta<ContextTableProps>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Flat: Story = {
  parameters: { about: 'One value for each name, read from top to bottom.' },
  args: {
    title: 'Order',
    value: { Order: '1042, 12 November 2026', Paid: '42.50 EUR by card', 'Carrier says': 'Delivered, box crushed' },
  },
};

export const Nested: Story = {
  parameters: { about: 'Groups in groups, a list of alike things as a table, a plain web address as a link.' },
  args: {
    value: {
      order: {
        id: 1042,
        paid: true,
        items: [
          { sku: 'K2', quantity: 1 },
          { sku: 'F7', quantity: 12 },
        ],
      },
      tags: ['fragile', 'express'],
      photographs: 'https://shop.example.com/orders/1042/photographs',
      note: null,
    },
  },
};

export const Hostile: Story = {
  parameters: { about: 'What would be markup or a script elsewhere stays text, and the longest word stays inside.' },
  args: {
    value: {
      '<b>bold</b>': '<img src=x onerror=alert(1)>',
      link: 'javascript:alert(1)',
      long: 'Donaudampfschifffahrtsgesellschaft'.repeat(8),
      rtl: 'مرحبا 1042',
    },
  },
};
