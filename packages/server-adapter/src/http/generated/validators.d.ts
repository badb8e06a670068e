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
export interface Parameter {
  type: 'string' | 'integer' | 'array';
  default?: unknown;
}
export declare const bodies: Record<string, Validate>;
export declare const parameters: Record<string, Record<'query' | 'header', Record<string, Parameter>>>;
export declare const query: Record<string, Validate>;
export declare const headers: Record<string, Validate>;
