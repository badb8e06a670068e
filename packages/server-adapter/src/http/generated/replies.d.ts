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
export interface ReplyRule {
  type: string;
  /** Which must be there. */
  headers: readonly string[];
  validate: Validate | null;
  /** Of a problem: which it may have, and the fields it has besides those of every problem. */
  codes?: readonly string[];
  fields?: readonly string[];
}
/** By operation and status. */
export declare const replies: Record<string, Record<string, ReplyRule>>;
/** By status, where no operation is called. */
export declare const outside: Record<string, ReplyRule>;
export declare const problem: Validate;
