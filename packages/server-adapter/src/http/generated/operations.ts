// Generated from openapi/hitl.yaml by scripts/generate.mjs. Do not edit.
export const operations = [
  {
    "operationId": "createRequest",
    "method": "POST",
    "path": "/v1/requests",
    "open": false,
    "body": true
  },
  {
    "operationId": "listRequests",
    "method": "GET",
    "path": "/v1/requests",
    "open": false,
    "body": false
  },
  {
    "operationId": "countRequests",
    "method": "GET",
    "path": "/v1/counts",
    "open": false,
    "body": false
  },
  {
    "operationId": "getRequest",
    "method": "GET",
    "path": "/v1/requests/{requestId}",
    "open": false,
    "body": false
  },
  {
    "operationId": "waitForRequest",
    "method": "GET",
    "path": "/v1/requests/{requestId}/wait",
    "open": false,
    "body": false
  },
  {
    "operationId": "respondToRequest",
    "method": "POST",
    "path": "/v1/requests/{requestId}/response",
    "open": false,
    "body": true
  },
  {
    "operationId": "cancelRequest",
    "method": "POST",
    "path": "/v1/requests/{requestId}/cancel",
    "open": false,
    "body": true
  },
  {
    "operationId": "failRequest",
    "method": "POST",
    "path": "/v1/requests/{requestId}/fail",
    "open": false,
    "body": true
  },
  {
    "operationId": "claimRequest",
    "method": "POST",
    "path": "/v1/requests/{requestId}/claim",
    "open": false,
    "body": true
  },
  {
    "operationId": "releaseRequest",
    "method": "POST",
    "path": "/v1/requests/{requestId}/release",
    "open": false,
    "body": true
  },
  {
    "operationId": "assignRequest",
    "method": "POST",
    "path": "/v1/requests/{requestId}/assign",
    "open": false,
    "body": true
  },
  {
    "operationId": "snoozeRequest",
    "method": "POST",
    "path": "/v1/requests/{requestId}/snooze",
    "open": false,
    "body": true
  },
  {
    "operationId": "addComment",
    "method": "POST",
    "path": "/v1/requests/{requestId}/comments",
    "open": false,
    "body": true
  },
  {
    "operationId": "getEligibility",
    "method": "GET",
    "path": "/v1/requests/{requestId}/eligibility",
    "open": false,
    "body": false
  },
  {
    "operationId": "respondToMany",
    "method": "POST",
    "path": "/v1/responses",
    "open": false,
    "body": true
  },
  {
    "operationId": "listEvents",
    "method": "GET",
    "path": "/v1/requests/{requestId}/events",
    "open": false,
    "body": false
  },
  {
    "operationId": "exportRequest",
    "method": "GET",
    "path": "/v1/requests/{requestId}/export",
    "open": false,
    "body": false
  },
  {
    "operationId": "streamChanges",
    "method": "GET",
    "path": "/v1/stream",
    "open": false,
    "body": false
  },
  {
    "operationId": "getContract",
    "method": "GET",
    "path": "/v1/openapi.json",
    "open": true,
    "body": false
  },
  {
    "operationId": "health",
    "method": "GET",
    "path": "/v1/health",
    "open": true,
    "body": false
  }
] as const;

export type OperationId = (typeof operations)[number]['operationId'];
