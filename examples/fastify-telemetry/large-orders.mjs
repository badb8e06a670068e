// What purchasing is asked about an order, and from which total on.
import { approval } from '@hitl-kit/client';

export const isLarge = ({ total }) => total >= 1000;

/** The same order gives the same question, so that asking again under its key finds the first one. */
export const question = ({ id, customer, total }) =>
  approval({
    subject: `Accept order ${id} from ${customer}?`,
    body: `**${total.toFixed(2)} EUR**, more than the order desk may accept by itself.`,
    context: { Order: id, Customer: customer, 'Total in EUR': total },
    assignees: { roles: ['purchasing'] },
    timeout: 'P2D',
    defaults: ['Reject'],
    source: { system: 'orders', run: String(id) },
  });
