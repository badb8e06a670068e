// Generated from openapi/hitl.yaml by scripts/generate.mjs. Do not edit.
export interface SchemaError {
  instancePath: string;
  schemaPath: string;
  keyword: string;
  params: Record<string, unknown>;
  propertyName?: string;
}
export interface Validate {
  (value: unknown): boolean;
  errors?: SchemaError[] | null;
}
export declare const replies: Record<
  string,
  Record<string, { type: string; headers: readonly string[]; validate: Validate | null }>
>;
export declare const problem: Validate;
