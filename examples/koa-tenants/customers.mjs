// The two customers of this bookkeeping service. Their people have the same ids: only the tenant tells them apart. Each
// customer says how long resolved requests are kept.
const customers = {
  birch: { name: 'Birch Bakery', keep: process.env.KEEP_BIRCH ?? 'P90D', people: { ana: 'Ana Berg', jo: 'Jo Lind' } },
  cobalt: {
    name: 'Cobalt Cycles',
    keep: process.env.KEEP_COBALT ?? 'P7D',
    people: { ana: 'Ana Costa', jo: 'Jo Reyes' },
  },
};

export const tenants = Object.entries(customers).map(([tenant, { name, keep }]) => ({ tenant, name, keep }));
export const nameOf = (tenant) => customers[tenant].name;

export const people = Object.entries(customers).flatMap(([tenant, customer]) =>
  Object.entries(customer.people).map(([id, name]) => ({
    tenant,
    id,
    name,
    roles: ['office'],
    permissions: ['respond'],
  })),
);

/** The import service of a customer shows `Bearer demo-birch`: fit for trying this out on one's own machine. */
export const importOf = (authorization) =>
  tenants
    .filter(({ tenant }) => authorization === `Bearer demo-${tenant}`)
    .map(({ tenant }) => ({ tenant, id: 'import', name: 'Invoice import', permissions: ['request'] }))[0] ?? null;
