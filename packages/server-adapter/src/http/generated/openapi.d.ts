// Generated from openapi/hitl.yaml by scripts/generate.mjs. Do not edit.
export declare const openapi: Record<string, unknown>;
