// Generated from openapi/hitl.yaml by scripts/generate.mjs. Do not edit.
var Me=(r,t)=>new Date(Date.UTC(r,t,0)).getUTCDate(),We=/^(\d{4})-(\d\d)-(\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/,
Le={"date-time":r=>{let[,t,g,v]=(We.exec(r)??[]).map(Number);return g>=1&&g<=12&&v>=1&&v<=Me(t,g)},uuid:r=>/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.
test(r)};function Fe(r){let t=0;for(let g of r)t+=1;return t}var f=we;var Je={$id:"hitl:Code",type:"string",enum:["invalid_request","unauthenticated","not_permitted","not_assigned","requeste\
r_excluded","claimed_by_other","not_found","method_not_allowed","already_resolved","deadline_passed","already_answered",
"already_superseded","claim_refused","purged","question_changed","too_large","unsupported_media_type","invalid_option","\
invalid_params","comment_required","invalid_schema","idempotency_mismatch","rate_limited","internal","unavailable"]};function B(r,{
instancePath:t="",parentData:g,parentDataProperty:v,rootData:u=r,dynamicAnchors:m={}}={}){let e=null,s=0,a=B.evaluated;if(a.
dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r!="string"){let n={instancePath:t,schemaPath:"#/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(!(r==="invalid_req\
uest"||r==="unauthenticated"||r==="not_permitted"||r==="not_assigned"||r==="requester_excluded"||r==="claimed_by_other"||
r==="not_found"||r==="method_not_allowed"||r==="already_resolved"||r==="deadline_passed"||r==="already_answered"||r==="a\
lready_superseded"||r==="claim_refused"||r==="purged"||r==="question_changed"||r==="too_large"||r==="unsupported_media_t\
ype"||r==="invalid_option"||r==="invalid_params"||r==="comment_required"||r==="invalid_schema"||r==="idempotency_mismatc\
h"||r==="rate_limited"||r==="internal"||r==="unavailable")){let n={instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{
allowedValues:Je.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),s++}return B.errors=
e,s===0}B.evaluated={dynamicProps:!1,dynamicItems:!1};function re(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:u=r,dynamicAnchors:m={}}={}){let e=null,s=0,
a=re.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.pointer===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"poi\
nter"},message:"must have required property 'pointer'"};e===null?e=[n]:e.push(n),s++}if(r.message===void 0){let n={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"message"},message:"must have required property 'mess\
age'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(!(n==="pointer"||n==="message"||n==="keyword")){let i={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have \
additional properties"};e===null?e=[i]:e.push(i),s++}if(r.pointer!==void 0&&typeof r.pointer!="string"){let n={instancePath:t+
"/pointer",schemaPath:"#/properties/pointer/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[n]:e.push(n),s++}if(r.message!==void 0&&typeof r.message!="string"){let n={instancePath:t+"/message",schemaPath:"#/pr\
operties/message/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(r.
keyword!==void 0&&typeof r.keyword!="string"){let n={instancePath:t+"/keyword",schemaPath:"#/properties/keyword/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return re.errors=e,
s===0}re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var C={$id:"hitl:HitlRequest",type:"object",required:["id",
"rev","digest","state","createdAt","requestedBy","subject","body","options","defaults","multiple","paramsSchema","params\
Ui","paramsData","context","assignees","excludeRequester","quorum","deadline","reminders","escalation","priority","label\
s","source","kind","supersedes","claimedBy","claimedUntil","answers","viewer","response","resolvedAt","reason","supersed\
edBy","delivery"],properties:{id:{type:"string",format:"uuid"},rev:{type:"integer",minimum:1},digest:{$ref:"hitl:Digest"},
state:{$ref:"hitl:State"},createdAt:{$ref:"hitl:Instant"},requestedBy:{$ref:"hitl:ActorRef"},subject:{type:"string"},body:{
type:["string","null"]},options:{type:"array",items:{$ref:"hitl:Option"}},defaults:{type:["array","null"],items:{type:"s\
tring"}},multiple:{type:"boolean"},paramsSchema:{if:{type:"null"},then:{type:"null"},else:{$ref:"hitl:JsonSchema"}},paramsUi:{
type:["object","null"],additionalProperties:!0},paramsData:{},context:{},assignees:{$ref:"hitl:Assignees"},excludeRequester:{
type:"boolean"},quorum:{type:"integer",minimum:1},deadline:{if:{type:"null"},then:{type:"null"},else:{$ref:"hitl:Instant"}},
reminders:{$ref:"hitl:Reminders"},escalation:{type:"array",items:{$ref:"hitl:EscalationStep"}},priority:{type:"integer"},
labels:{$ref:"hitl:Labels"},source:{if:{type:"null"},then:{type:"null"},else:{$ref:"hitl:Source"}},kind:{$ref:"hitl:Kind"},
callbackUrl:{type:["string","null"]},handler:{type:["string","null"]},supersedes:{type:["string","null"]},claimedBy:{if:{
type:"null"},then:{type:"null"},else:{$ref:"hitl:ActorRef"}},claimedUntil:{if:{type:"null"},then:{type:"null"},else:{$ref:"\
hitl:Instant"}},answers:{type:"array",items:{$ref:"hitl:Answer"}},viewer:{$ref:"hitl:Viewer"},response:{if:{type:"null"},
then:{type:"null"},else:{$ref:"hitl:Response"}},resolvedAt:{if:{type:"null"},then:{type:"null"},else:{$ref:"hitl:Instant"}},
reason:{type:["string","null"]},supersededBy:{type:["string","null"]},delivery:{$ref:"hitl:DeliverySummary"}},additionalProperties:!1},
ze=Object.prototype.hasOwnProperty,Ve=Le.uuid;var Ze=new RegExp("^sha256:[0-9a-f]{64}$","u");function T(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:u=r,
dynamicAnchors:m={}}={}){let e=null,s=0,a=T.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),
typeof r=="string"){if(!Ze.test(r)){let n={instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^sha\
256:[0-9a-f]{64}$"},message:'must match pattern "^sha256:[0-9a-f]{64}$"'};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}return T.
errors=e,s===0}T.evaluated={dynamicProps:!1,dynamicItems:!1};var Ge={$id:"hitl:State",type:"string",enum:["awaiting_inpu\
t","responded","defaulted","expired","cancelled","failed"]};function U(r,{instancePath:t="",parentData:g,parentDataProperty:v,
rootData:u=r,dynamicAnchors:m={}}={}){let e=null,s=0,a=U.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.
items=void 0),typeof r!="string"){let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),s++}if(!(r==="awaiting_input"||r==="responded"||r==="defaulted"||r==="expired"||
r==="cancelled"||r==="failed")){let n={instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ge.enum},
message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),s++}return U.errors=e,s===0}U.evaluated={
dynamicProps:!1,dynamicItems:!1};var Qe=Le["date-time"];function q(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:u=r,dynamicAnchors:m={}}={}){
let e=null,s=0,a=q.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(!Qe(
r)){let n={instancePath:t,schemaPath:"#/format",keyword:"format",params:{format:"date-time"},message:'must match format \
"date-time"'};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}return q.errors=e,s===0}q.evaluated={dynamicProps:!1,dynamicItems:!1};var E=Fe;function j(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:u=r,dynamicAnchors:m={}}={}){let e=null,
s=0,a=j.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.id===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(!(n==="id"||n==="name")){let i={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have \
additional properties"};e===null?e=[i]:e.push(i),s++}if(r.id!==void 0){let n=r.id;if(typeof n=="string"){if(E(n)<1){let i={
instancePath:t+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have \
fewer than 1 characters"};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:t+"/id",schemaPath:"#/properties/id/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}}if(r.name!==void 0&&typeof r.
name!="string"){let n={instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return j.errors=e,s===0}j.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function se(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:u=r,dynamicAnchors:m={}}={}){let e=null,s=0,
a=se.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(E(r)>200){let n={
instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 char\
acters"};e===null?e=[n]:e.push(n),s++}if(E(r)<1){let n={instancePath:t,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}return se.errors=e,
s===0}se.evaluated={dynamicProps:!1,dynamicItems:!1};function $(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:u=r,dynamicAnchors:m={}}={}){let e=null,s=0,a=$.
evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(E(r)>200){let n={instancePath:t,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?
e=[n]:e.push(n),s++}if(E(r)<1){let n={instancePath:t,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}return $.errors=e,s===0}$.evaluated=
{dynamicProps:!1,dynamicItems:!1};var Xe={$id:"hitl:Intent",type:"string",enum:["primary","danger","neutral"]};function te(r,{
instancePath:t="",parentData:g,parentDataProperty:v,rootData:u=r,dynamicAnchors:m={}}={}){let e=null,s=0,a=te.evaluated;
if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r!="string"){let n={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(!(r==="primary"||
r==="danger"||r==="neutral")){let n={instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Xe.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),s++}return te.errors=e,s===0}te.evaluated={dynamicProps:!1,
dynamicItems:!1};function L(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:u=r,dynamicAnchors:m={}}={}){
let e=null,s=0,a=L.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.value===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
value"},message:"must have required property 'value'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(!(n==="value"||n===
"label"||n==="description"||n==="intent"||n==="requireComment"||n==="skipParams"||n==="veto"||n==="targets")){let i={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have \
additional properties"};e===null?e=[i]:e.push(i),s++}if(r.value!==void 0&&(se(r.value,{instancePath:t+"/value",parentData:r,
parentDataProperty:"value",rootData:u,dynamicAnchors:m})||(e=e===null?se.errors:e.concat(se.errors),s=e.length)),r.label!==
void 0&&($(r.label,{instancePath:t+"/label",parentData:r,parentDataProperty:"label",rootData:u,dynamicAnchors:m})||(e=e===
null?$.errors:e.concat($.errors),s=e.length)),r.description!==void 0){let n=r.description;if(typeof n=="string"){if(E(n)>
1e3){let i={instancePath:t+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:1e3},
message:"must NOT have more than 1000 characters"};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:t+"/descriptio\
n",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[i]:e.push(i),s++}}if(r.intent!==void 0&&(te(r.intent,{instancePath:t+"/intent",parentData:r,parentDataProperty:"intent",
rootData:u,dynamicAnchors:m})||(e=e===null?te.errors:e.concat(te.errors),s=e.length)),r.requireComment!==void 0&&typeof r.
requireComment!="boolean"){let n={instancePath:t+"/requireComment",schemaPath:"#/properties/requireComment/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),s++}if(r.skipParams!==void 0&&typeof r.
skipParams!="boolean"){let n={instancePath:t+"/skipParams",schemaPath:"#/properties/skipParams/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),s++}if(r.veto!==void 0&&typeof r.veto!="boolean"){let n={
instancePath:t+"/veto",schemaPath:"#/properties/veto/type",keyword:"type",params:{type:"boolean"},message:"must be boole\
an"};e===null?e=[n]:e.push(n),s++}if(r.targets!==void 0){let n=r.targets;if(Array.isArray(n)){let i=n.length;for(let p=0;p<
i;p++)if(typeof n[p]!="string"){let y={instancePath:t+"/targets/"+p,schemaPath:"#/properties/targets/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),s++}}else{let i={instancePath:t+"/target\
s",schemaPath:"#/properties/targets/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.
push(i),s++}}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};e===null?e=[n]:e.push(n),s++}return L.errors=e,s===0}L.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ie(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:u=r,dynamicAnchors:m={}}={}){let e=null,s=0,
a=ie.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),!(r&&typeof r=="object"&&!Array.isArray(
r))){let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[n]:e.push(n),s++}return ie.errors=e,s===0}ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function R(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:u=r,dynamicAnchors:m={}}={}){let e=null,s=0,a=R.
evaluated;a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0);let n=s,i=!0,p=s;if(r&&typeof r=="object"&&!Array.
isArray(r)){let P;if(r.anyone===void 0&&(P="anyone")){let c={};e===null?e=[c]:e.push(c),s++}}var y=p===s;s=n,e!==null&&(n?
e.length=n:e=null);let k;if(y){let P=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.anyone===void 0){let h={instancePath:t,
schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"anyone"},message:"must have required property '\
anyone'"};e===null?e=[h]:e.push(h),s++}for(let h in r)if(h!=="anyone"){let N={instancePath:t,schemaPath:"#/then/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties"};
e===null?e=[N]:e.push(N),s++}if(r.anyone!==void 0){let h=r.anyone;if(typeof h!="boolean"){let N={instancePath:t+"/anyone",
schemaPath:"#/then/properties/anyone/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=
[N]:e.push(N),s++}if(h!==!0){let N={instancePath:t+"/anyone",schemaPath:"#/then/properties/anyone/const",keyword:"const",
params:{allowedValue:!0},message:"must be equal to constant"};e===null?e=[N]:e.push(N),s++}}}else{let h={instancePath:t,
schemaPath:"#/then/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[h]:e.push(h),s++}var y=P===
s;if(i=y,i)var b=!0;k="then"}else{let P=s,c=s,h=!0,N=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let Q;if(r.nobody===
void 0&&(Q="nobody")){let ee={};e===null?e=[ee]:e.push(ee),s++}}var o=N===s;s=c,e!==null&&(c?e.length=c:e=null);let A;if(o){
let Q=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.nobody===void 0){let x={instancePath:t,schemaPath:"#/else/then\
/required",keyword:"required",params:{missingProperty:"nobody"},message:"must have required property 'nobody'"};e===null?
e=[x]:e.push(x),s++}for(let x in r)if(x!=="nobody"){let X={instancePath:t,schemaPath:"#/else/then/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:x},message:"must NOT have additional properties"};e===null?e=[
X]:e.push(X),s++}if(r.nobody!==void 0){let x=r.nobody;if(typeof x!="boolean"){let X={instancePath:t+"/nobody",schemaPath:"\
#/else/then/properties/nobody/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[X]:e.push(
X),s++}if(x!==!0){let X={instancePath:t+"/nobody",schemaPath:"#/else/then/properties/nobody/const",keyword:"const",params:{
allowedValue:!0},message:"must be equal to constant"};e===null?e=[X]:e.push(X),s++}}}else{let x={instancePath:t,schemaPath:"\
#/else/then/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[x]:e.push(x),s++}var o=Q===
s;if(h=o,h)var l=!0;A="then"}else{let Q=s,ee=s,x=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let D=s;for(let I in r)if(!(I===
"users"||I==="roles")){let H={};e===null?e=[H]:e.push(H),s++;break}if(D===s){if(r.users!==void 0){let I=r.users,H=s;if(Array.
isArray(I)&&I.length>0){let Se={};e===null?e=[Se]:e.push(Se),s++}var d=H===s}else var d=!0;if(d)if(r.roles!==void 0){let I=r.
roles,H=s;if(Array.isArray(I)&&I.length>0){let Ke={};e===null?e=[Ke]:e.push(Ke),s++}var d=H===s}else var d=!0}}var w=x===
s;if(w){let D={instancePath:t,schemaPath:"#/else/else/not",keyword:"not",params:{},message:"must NOT be valid"};e===null?
e=[D]:e.push(D),s++}else s=ee,e!==null&&(ee?e.length=ee:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){for(let D in r)
if(!(D==="users"||D==="roles")){let I={instancePath:t,schemaPath:"#/else/else/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:D},message:"must NOT have additional properties"};e===null?e=[I]:e.push(I),s++}if(r.
users!==void 0){let D=r.users;if(Array.isArray(D)){let I=D.length;for(let H=0;H<I;H++)$(D[H],{instancePath:t+"/users/"+H,
parentData:D,parentDataProperty:H,rootData:u,dynamicAnchors:m})||(e=e===null?$.errors:e.concat($.errors),s=e.length);if(new Set(
D).size<D.length){let H={instancePath:t+"/users",schemaPath:"#/else/else/properties/users/uniqueItems",keyword:"uniqueIt\
ems",params:{},message:"must not have duplicates"};e===null?e=[H]:e.push(H),s++}}else{let I={instancePath:t+"/users",schemaPath:"\
#/else/else/properties/users/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[I]:e.push(I),
s++}}if(r.roles!==void 0){let D=r.roles;if(Array.isArray(D)){let I=D.length;for(let H=0;H<I;H++)$(D[H],{instancePath:t+"\
/roles/"+H,parentData:D,parentDataProperty:H,rootData:u,dynamicAnchors:m})||(e=e===null?$.errors:e.concat($.errors),s=e.
length);if(new Set(D).size<D.length){let H={instancePath:t+"/roles",schemaPath:"#/else/else/properties/roles/uniqueItems",
keyword:"uniqueItems",params:{},message:"must not have duplicates"};e===null?e=[H]:e.push(H),s++}}else{let I={instancePath:t+
"/roles",schemaPath:"#/else/else/properties/roles/type",keyword:"type",params:{type:"array"},message:"must be array"};e===
null?e=[I]:e.push(I),s++}}}else{let D={instancePath:t,schemaPath:"#/else/else/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[D]:e.push(D),s++}var o=Q===s;h=o,h&&l!==!0&&(l=!0),A="else"}if(!h){let Q={instancePath:t,
schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:A},message:'must match "'+A+'" schema'};e===null?e=[Q]:e.push(
Q),s++}var y=P===s;i=y,i&&b!==!0&&l!==void 0&&(l===!0?b=!0:(b=b||{},Object.assign(b,l))),k="else"}if(!i){let P={instancePath:t,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:k},message:'must match "'+k+'" schema'};e===null?e=[P]:e.push(P),s++}
return R.errors=e,a.props=b,s===0}R.evaluated={dynamicProps:!0,dynamicItems:!1};var Ye={$id:"hitl:Reminders",type:["obje\
ct","null"],required:["every","max"],properties:{every:{$ref:"hitl:Duration"},max:{type:"integer",minimum:1}},additionalProperties:!1};var er=new RegExp("^P(?=[\\dT])(\\d{1,9}W)?(\\d{1,9}D)?(T(?=\\d)(\\d{1,9}H)?(\\d{1,9}M)?(\\d{1,9}(\\.\\d{1,9})?S)?)?$","\
u");function S(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:u=r,dynamicAnchors:m={}}={}){let e=null,s=0,
a=S.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(E(r)>64){let n={
instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 charac\
ters"};e===null?e=[n]:e.push(n),s++}if(!er.test(r)){let n={instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^P(?=[\\dT])(\\d{1,9}W)?(\\d{1,9}D)?(T(?=\\d)(\\d{1,9}H)?(\\d{1,9}M)?(\\d{1,9}(\\.\\d{1,9})?S)?)?$"},message:'m\
ust match pattern "^P(?=[\\dT])(\\d{1,9}W)?(\\d{1,9}D)?(T(?=\\d)(\\d{1,9}H)?(\\d{1,9}M)?(\\d{1,9}(\\.\\d{1,9})?S)?)?$"'};
e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),s++}return S.errors=e,s===0}S.evaluated={dynamicProps:!1,dynamicItems:!1};function K(r,{
instancePath:t="",parentData:g,parentDataProperty:v,rootData:u=r,dynamicAnchors:m={}}={}){let e=null,s=0,a=K.evaluated;if(a.
dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null){let n={
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:Ye.type},message:"must be object,null"};e===null?e=[n]:e.
push(n),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.every===void 0){let n={instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"every"},message:"must have required property 'every'"};e===null?e=[n]:e.
push(n),s++}if(r.max===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
max"},message:"must have required property 'max'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(!(n==="every"||n==="ma\
x")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),s++}if(r.every!==void 0&&(S(r.every,{instancePath:t+
"/every",parentData:r,parentDataProperty:"every",rootData:u,dynamicAnchors:m})||(e=e===null?S.errors:e.concat(S.errors),
s=e.length)),r.max!==void 0){let n=r.max;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let i={instancePath:t+
"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[
i]:e.push(i),s++}if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){let i={instancePath:t+"/max",schemaPath:"#/propert\
ies/max/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[i]:e.push(i),s++}}}
return K.errors=e,s===0}K.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var rr={$id:"hitl:EscalationStep",type:"o\
bject",required:["after","assignees","mode"],properties:{after:{$ref:"hitl:Duration"},assignees:{$ref:"hitl:Assignees"},
mode:{type:"string",enum:["add","replace"]}},additionalProperties:!1};function F(r,{instancePath:t="",parentData:g,parentDataProperty:v,
rootData:u=r,dynamicAnchors:m={}}={}){let e=null,s=0,a=F.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.
items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.after===void 0){let n={instancePath:t,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"after"},message:"must have required property 'after'"};e===null?e=[n]:e.push(
n),s++}if(r.assignees===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
assignees"},message:"must have required property 'assignees'"};e===null?e=[n]:e.push(n),s++}if(r.mode===void 0){let n={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"mode"},message:"must have required property 'mode'"};
e===null?e=[n]:e.push(n),s++}for(let n in r)if(!(n==="after"||n==="assignees"||n==="mode")){let i={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional p\
roperties"};e===null?e=[i]:e.push(i),s++}if(r.after!==void 0&&(S(r.after,{instancePath:t+"/after",parentData:r,parentDataProperty:"\
after",rootData:u,dynamicAnchors:m})||(e=e===null?S.errors:e.concat(S.errors),s=e.length)),r.assignees!==void 0&&(R(r.assignees,
{instancePath:t+"/assignees",parentData:r,parentDataProperty:"assignees",rootData:u,dynamicAnchors:m})||(e=e===null?R.errors:
e.concat(R.errors),s=e.length)),r.mode!==void 0){let n=r.mode;if(typeof n!="string"){let i={instancePath:t+"/mode",schemaPath:"\
#/properties/mode/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(!(n===
"add"||n==="replace")){let i={instancePath:t+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:rr.
properties.mode.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),s++}}}else{let n={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return F.
errors=e,s===0}F.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var sr=new RegExp("^[^:]+$","u");function z(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:u=r,dynamicAnchors:m={}}={}){
let e=null,s=0,a=z.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(Object.keys(r).length>50){let i={instancePath:t,schemaPath:"#/maxProperties",keyword:"maxPropertie\
s",params:{limit:50},message:"must NOT have more than 50 properties"};e===null?e=[i]:e.push(i),s++}for(let i in r){let p=s;
if(typeof i=="string"){if(E(i)>63){let y={instancePath:t,schemaPath:"#/propertyNames/maxLength",keyword:"maxLength",params:{
limit:63},message:"must NOT have more than 63 characters",propertyName:i};e===null?e=[y]:e.push(y),s++}if(E(i)<1){let y={
instancePath:t,schemaPath:"#/propertyNames/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer \
than 1 characters",propertyName:i};e===null?e=[y]:e.push(y),s++}if(!sr.test(i)){let y={instancePath:t,schemaPath:"#/prop\
ertyNames/pattern",keyword:"pattern",params:{pattern:"^[^:]+$"},message:'must match pattern "^[^:]+$"',propertyName:i};e===
null?e=[y]:e.push(y),s++}}else{let y={instancePath:t,schemaPath:"#/propertyNames/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string",propertyName:i};e===null?e=[y]:e.push(y),s++}var n=p===s;if(!n){let y={instancePath:t,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:i},message:"property name must be valid"};e===null?e=[y]:e.
push(y),s++}}for(let i in r){let p=r[i];if(typeof p=="string"){if(E(p)>255){let y={instancePath:t+"/"+i.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{limit:255},message:"must N\
OT have more than 255 characters"};e===null?e=[y]:e.push(y),s++}}else{let y={instancePath:t+"/"+i.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[y]:e.push(y),s++}}}else{let i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[i]:e.push(i),s++}return z.errors=e,s===0}z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var tr=new RegExp("^([Hh][Tt][Tt][Pp][Ss]?://|[Mm][Aa][Ii][Ll][Tt][Oo]:)","u");function V(r,{instancePath:t="",parentData:g,
parentDataProperty:v,rootData:u=r,dynamicAnchors:m={}}={}){let e=null,s=0,a=V.evaluated;if(a.dynamicProps&&(a.props=void 0),
a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r)if(!(n==="system"||n==="workfl\
ow"||n==="run"||n==="task"||n==="url")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),s++}if(r.
system!==void 0&&($(r.system,{instancePath:t+"/system",parentData:r,parentDataProperty:"system",rootData:u,dynamicAnchors:m})||
(e=e===null?$.errors:e.concat($.errors),s=e.length)),r.workflow!==void 0&&($(r.workflow,{instancePath:t+"/workflow",parentData:r,
parentDataProperty:"workflow",rootData:u,dynamicAnchors:m})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),r.run!==
void 0&&($(r.run,{instancePath:t+"/run",parentData:r,parentDataProperty:"run",rootData:u,dynamicAnchors:m})||(e=e===null?
$.errors:e.concat($.errors),s=e.length)),r.task!==void 0&&($(r.task,{instancePath:t+"/task",parentData:r,parentDataProperty:"\
task",rootData:u,dynamicAnchors:m})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),r.url!==void 0){let n=r.url;if(typeof n==
"string"){if(E(n)>2e3){let i={instancePath:t+"/url",schemaPath:"#/properties/url/maxLength",keyword:"maxLength",params:{
limit:2e3},message:"must NOT have more than 2000 characters"};e===null?e=[i]:e.push(i),s++}if(!tr.test(n)){let i={instancePath:t+
"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{pattern:"^([Hh][Tt][Tt][Pp][Ss]?://|[Mm][Aa][Ii][\
Ll][Tt][Oo]:)"},message:'must match pattern "^([Hh][Tt][Tt][Pp][Ss]?://|[Mm][Aa][Ii][Ll][Tt][Oo]:)"'};e===null?e=[i]:e.push(
i),s++}}else{let i={instancePath:t+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),s++}}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return V.errors=e,s===0}V.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var ir={$id:"hitl:Kind",type:"string",enum:["approval","termination","branch","entry","choice","gate","\
timer"]};function M(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:u=r,dynamicAnchors:m={}}={}){let e=null,
s=0,a=M.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r!="string"){let n={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(!(r===
"approval"||r==="termination"||r==="branch"||r==="entry"||r==="choice"||r==="gate"||r==="timer")){let n={instancePath:t,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ir.enum},message:"must be equal to one of the allowed values"};
e===null?e=[n]:e.push(n),s++}return M.errors=e,s===0}M.evaluated={dynamicProps:!1,dynamicItems:!1};var nr={$id:"hitl:Ans\
wer",type:"object",required:["chosenOptions","params","comment","respondedBy","respondedAt","channel","timedOut"],properties:{
chosenOptions:{type:"array",items:{type:"string"}},params:{},comment:{type:["string","null"]},respondedBy:{if:{type:"nul\
l"},then:{type:"null"},else:{$ref:"hitl:ActorRef"}},respondedAt:{$ref:"hitl:Instant"},channel:{$ref:"hitl:Channel"},timedOut:{
type:"boolean"}},additionalProperties:!1},lr={$id:"hitl:Channel",type:"string",enum:["ui","api","link","slack","timeout",
"forced"]};function O(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:u=r,dynamicAnchors:m={}}={}){let e=null,
s=0,a=O.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r!="string"){let n={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(!(r===
"ui"||r==="api"||r==="link"||r==="slack"||r==="timeout"||r==="forced")){let n={instancePath:t,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:lr.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),s++}
return O.errors=e,s===0}O.evaluated={dynamicProps:!1,dynamicItems:!1};function ne(r,{instancePath:t="",parentData:g,parentDataProperty:v,
rootData:u=r,dynamicAnchors:m={}}={}){let e=null,s=0,a=ne.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.chosenOptions===void 0){let i={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"chosenOptions"},message:"must have required property 'chosenOpti\
ons'"};e===null?e=[i]:e.push(i),s++}if(r.params===void 0){let i={instancePath:t,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"params"},message:"must have required property 'params'"};e===null?e=[i]:e.push(i),s++}if(r.comment===
void 0){let i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"comment"},message:"mus\
t have required property 'comment'"};e===null?e=[i]:e.push(i),s++}if(r.respondedBy===void 0){let i={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"respondedBy"},message:"must have required property 'respondedBy'"};
e===null?e=[i]:e.push(i),s++}if(r.respondedAt===void 0){let i={instancePath:t,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"respondedAt"},message:"must have required property 'respondedAt'"};e===null?e=[i]:e.push(i),s++}
if(r.channel===void 0){let i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"channel"},
message:"must have required property 'channel'"};e===null?e=[i]:e.push(i),s++}if(r.timedOut===void 0){let i={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"timedOut"},message:"must have required property 'tim\
edOut'"};e===null?e=[i]:e.push(i),s++}for(let i in r)if(!(i==="chosenOptions"||i==="params"||i==="comment"||i==="respond\
edBy"||i==="respondedAt"||i==="channel"||i==="timedOut")){let p={instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[p]:e.push(
p),s++}if(r.chosenOptions!==void 0){let i=r.chosenOptions;if(Array.isArray(i)){let p=i.length;for(let y=0;y<p;y++)if(typeof i[y]!=
"string"){let k={instancePath:t+"/chosenOptions/"+y,schemaPath:"#/properties/chosenOptions/items/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[k]:e.push(k),s++}}else{let p={instancePath:t+"/chosenOptions",schemaPath:"\
#/properties/chosenOptions/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),
s++}}if(r.comment!==void 0){let i=r.comment;if(typeof i!="string"&&i!==null){let p={instancePath:t+"/comment",schemaPath:"\
#/properties/comment/type",keyword:"type",params:{type:nr.properties.comment.type},message:"must be string,null"};e===null?
e=[p]:e.push(p),s++}}if(r.respondedBy!==void 0){let i=r.respondedBy,p=s,y=!0,k=s;if(i!==null){let o={};e===null?e=[o]:e.
push(o),s++}var n=k===s;s=p,e!==null&&(p?e.length=p:e=null);let b;if(n){let o=s;if(i!==null){let d={instancePath:t+"/res\
pondedBy",schemaPath:"#/properties/respondedBy/then/type",keyword:"type",params:{type:"null"},message:"must be null"};e===
null?e=[d]:e.push(d),s++}var n=o===s;y=n,b="then"}else{let o=s;j(i,{instancePath:t+"/respondedBy",parentData:r,parentDataProperty:"\
respondedBy",rootData:u,dynamicAnchors:m})||(e=e===null?j.errors:e.concat(j.errors),s=e.length);var n=o===s;y=n,b="else"}
if(!y){let o={instancePath:t+"/respondedBy",schemaPath:"#/properties/respondedBy/if",keyword:"if",params:{failingKeyword:b},
message:'must match "'+b+'" schema'};e===null?e=[o]:e.push(o),s++}}if(r.respondedAt!==void 0&&(q(r.respondedAt,{instancePath:t+
"/respondedAt",parentData:r,parentDataProperty:"respondedAt",rootData:u,dynamicAnchors:m})||(e=e===null?q.errors:e.concat(
q.errors),s=e.length)),r.channel!==void 0&&(O(r.channel,{instancePath:t+"/channel",parentData:r,parentDataProperty:"chan\
nel",rootData:u,dynamicAnchors:m})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.timedOut!==void 0&&typeof r.timedOut!=
"boolean"){let i={instancePath:t+"/timedOut",schemaPath:"#/properties/timedOut/type",keyword:"type",params:{type:"boolea\
n"},message:"must be boolean"};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:t,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}return ne.errors=e,s===0}ne.evaluated={
props:!0,dynamicProps:!1,dynamicItems:!1};function W(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:u=r,dynamicAnchors:m={}}={}){let e=null,s=0,a=W.
evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(r.id===void 0){let i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[i]:e.push(i),s++}if(r.mayAnswer===void 0){let i={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"mayAnswer"},message:"must have required property 'mayAnswer'"};e===
null?e=[i]:e.push(i),s++}if(r.reasons===void 0){let i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"reasons"},message:"must have required property 'reasons'"};e===null?e=[i]:e.push(i),s++}if(r.snoozedUntil===
void 0){let i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"snoozedUntil"},message:"\
must have required property 'snoozedUntil'"};e===null?e=[i]:e.push(i),s++}for(let i in r)if(!(i==="id"||i==="mayAnswer"||
i==="reasons"||i==="snoozedUntil")){let p={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),s++}if(r.id!==
void 0&&typeof r.id!="string"){let i={instancePath:t+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(r.mayAnswer!==void 0&&typeof r.mayAnswer!="boolean"){
let i={instancePath:t+"/mayAnswer",schemaPath:"#/properties/mayAnswer/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[i]:e.push(i),s++}if(r.reasons!==void 0){let i=r.reasons;if(Array.isArray(i)){let p=i.length;
for(let y=0;y<p;y++)B(i[y],{instancePath:t+"/reasons/"+y,parentData:i,parentDataProperty:y,rootData:u,dynamicAnchors:m})||
(e=e===null?B.errors:e.concat(B.errors),s=e.length)}else{let p={instancePath:t+"/reasons",schemaPath:"#/properties/reaso\
ns/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),s++}}if(r.snoozedUntil!==
void 0){let i=r.snoozedUntil,p=s,y=!0,k=s;if(i!==null){let o={};e===null?e=[o]:e.push(o),s++}var n=k===s;s=p,e!==null&&(p?
e.length=p:e=null);let b;if(n){let o=s;if(i!==null){let d={instancePath:t+"/snoozedUntil",schemaPath:"#/properties/snooz\
edUntil/then/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[d]:e.push(d),s++}var n=o===s;
y=n,b="then"}else{let o=s;q(i,{instancePath:t+"/snoozedUntil",parentData:r,parentDataProperty:"snoozedUntil",rootData:u,
dynamicAnchors:m})||(e=e===null?q.errors:e.concat(q.errors),s=e.length);var n=o===s;y=n,b="else"}if(!y){let o={instancePath:t+
"/snoozedUntil",schemaPath:"#/properties/snoozedUntil/if",keyword:"if",params:{failingKeyword:b},message:'must match "'+
b+'" schema'};e===null?e=[o]:e.push(o),s++}}}else{let i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}return W.errors=e,s===0}W.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var ar={$id:"hitl:Response",type:"object",required:["chosenOptions","targets","params","comment","respo\
ndedBy","respondedAt","channel","timedOut"],properties:{chosenOptions:{type:"array",items:{type:"string"}},targets:{type:"\
array",items:{type:"string"}},params:{},comment:{type:["string","null"]},respondedBy:{if:{type:"null"},then:{type:"null"},
else:{$ref:"hitl:ActorRef"}},respondedAt:{$ref:"hitl:Instant"},channel:{$ref:"hitl:Channel"},timedOut:{type:"boolean"}},
additionalProperties:!1};function le(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:u=r,dynamicAnchors:m={}}={}){
let e=null,s=0,a=le.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.chosenOptions===void 0){let i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"chosenOptions"},message:"must have required property 'chosenOptions'"};e===null?e=[i]:e.push(i),s++}if(r.
targets===void 0){let i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"targets"},message:"\
must have required property 'targets'"};e===null?e=[i]:e.push(i),s++}if(r.params===void 0){let i={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"params"},message:"must have required property 'params'"};e===null?
e=[i]:e.push(i),s++}if(r.comment===void 0){let i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
comment"},message:"must have required property 'comment'"};e===null?e=[i]:e.push(i),s++}if(r.respondedBy===void 0){let i={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"respondedBy"},message:"must have requ\
ired property 'respondedBy'"};e===null?e=[i]:e.push(i),s++}if(r.respondedAt===void 0){let i={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"respondedAt"},message:"must have required property 'respondedAt'"};
e===null?e=[i]:e.push(i),s++}if(r.channel===void 0){let i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"channel"},message:"must have required property 'channel'"};e===null?e=[i]:e.push(i),s++}if(r.timedOut===
void 0){let i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"timedOut"},message:"mu\
st have required property 'timedOut'"};e===null?e=[i]:e.push(i),s++}for(let i in r)if(!(i==="chosenOptions"||i==="target\
s"||i==="params"||i==="comment"||i==="respondedBy"||i==="respondedAt"||i==="channel"||i==="timedOut")){let p={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have \
additional properties"};e===null?e=[p]:e.push(p),s++}if(r.chosenOptions!==void 0){let i=r.chosenOptions;if(Array.isArray(
i)){let p=i.length;for(let y=0;y<p;y++)if(typeof i[y]!="string"){let k={instancePath:t+"/chosenOptions/"+y,schemaPath:"#\
/properties/chosenOptions/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[k]:e.push(
k),s++}}else{let p={instancePath:t+"/chosenOptions",schemaPath:"#/properties/chosenOptions/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),s++}}if(r.targets!==void 0){let i=r.targets;if(Array.isArray(
i)){let p=i.length;for(let y=0;y<p;y++)if(typeof i[y]!="string"){let k={instancePath:t+"/targets/"+y,schemaPath:"#/prope\
rties/targets/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[k]:e.push(k),s++}}else{
let p={instancePath:t+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"};e===null?e=[p]:e.push(p),s++}}if(r.comment!==void 0){let i=r.comment;if(typeof i!="string"&&i!==null){let p={
instancePath:t+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type:ar.properties.comment.type},
message:"must be string,null"};e===null?e=[p]:e.push(p),s++}}if(r.respondedBy!==void 0){let i=r.respondedBy,p=s,y=!0,k=s;
if(i!==null){let o={};e===null?e=[o]:e.push(o),s++}var n=k===s;s=p,e!==null&&(p?e.length=p:e=null);let b;if(n){let o=s;if(i!==
null){let d={instancePath:t+"/respondedBy",schemaPath:"#/properties/respondedBy/then/type",keyword:"type",params:{type:"\
null"},message:"must be null"};e===null?e=[d]:e.push(d),s++}var n=o===s;y=n,b="then"}else{let o=s;j(i,{instancePath:t+"/\
respondedBy",parentData:r,parentDataProperty:"respondedBy",rootData:u,dynamicAnchors:m})||(e=e===null?j.errors:e.concat(
j.errors),s=e.length);var n=o===s;y=n,b="else"}if(!y){let o={instancePath:t+"/respondedBy",schemaPath:"#/properties/resp\
ondedBy/if",keyword:"if",params:{failingKeyword:b},message:'must match "'+b+'" schema'};e===null?e=[o]:e.push(o),s++}}if(r.
respondedAt!==void 0&&(q(r.respondedAt,{instancePath:t+"/respondedAt",parentData:r,parentDataProperty:"respondedAt",rootData:u,
dynamicAnchors:m})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),r.channel!==void 0&&(O(r.channel,{instancePath:t+
"/channel",parentData:r,parentDataProperty:"channel",rootData:u,dynamicAnchors:m})||(e=e===null?O.errors:e.concat(O.errors),
s=e.length)),r.timedOut!==void 0&&typeof r.timedOut!="boolean"){let i={instancePath:t+"/timedOut",schemaPath:"#/properti\
es/timedOut/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[i]:e.push(i),s++}}else{let i={
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(
i),s++}return le.errors=e,s===0}le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var or={$id:"hitl:DeliverySummar\
y",type:"object",required:["state","acknowledgedAt"],properties:{state:{type:"string",enum:["none","pending","delivered",
"failed"]},acknowledgedAt:{if:{type:"null"},then:{type:"null"},else:{$ref:"hitl:Instant"}}},additionalProperties:!1};function J(r,{
instancePath:t="",parentData:g,parentDataProperty:v,rootData:u=r,dynamicAnchors:m={}}={}){let e=null,s=0,a=J.evaluated;if(a.
dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.state===void 0){
let i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"state"},message:"must have req\
uired property 'state'"};e===null?e=[i]:e.push(i),s++}if(r.acknowledgedAt===void 0){let i={instancePath:t,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"acknowledgedAt"},message:"must have required property 'acknowledge\
dAt'"};e===null?e=[i]:e.push(i),s++}for(let i in r)if(!(i==="state"||i==="acknowledgedAt")){let p={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional p\
roperties"};e===null?e=[p]:e.push(p),s++}if(r.state!==void 0){let i=r.state;if(typeof i!="string"){let p={instancePath:t+
"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[p]:e.push(p),s++}if(!(i==="none"||i==="pending"||i==="delivered"||i==="failed")){let p={instancePath:t+"/state",schemaPath:"\
#/properties/state/enum",keyword:"enum",params:{allowedValues:or.properties.state.enum},message:"must be equal to one of\
 the allowed values"};e===null?e=[p]:e.push(p),s++}}if(r.acknowledgedAt!==void 0){let i=r.acknowledgedAt,p=s,y=!0,k=s;if(i!==
null){let o={};e===null?e=[o]:e.push(o),s++}var n=k===s;s=p,e!==null&&(p?e.length=p:e=null);let b;if(n){let o=s;if(i!==null){
let d={instancePath:t+"/acknowledgedAt",schemaPath:"#/properties/acknowledgedAt/then/type",keyword:"type",params:{type:"\
null"},message:"must be null"};e===null?e=[d]:e.push(d),s++}var n=o===s;y=n,b="then"}else{let o=s;q(i,{instancePath:t+"/\
acknowledgedAt",parentData:r,parentDataProperty:"acknowledgedAt",rootData:u,dynamicAnchors:m})||(e=e===null?q.errors:e.concat(
q.errors),s=e.length);var n=o===s;y=n,b="else"}if(!y){let o={instancePath:t+"/acknowledgedAt",schemaPath:"#/properties/a\
cknowledgedAt/if",keyword:"if",params:{failingKeyword:b},message:'must match "'+b+'" schema'};e===null?e=[o]:e.push(o),s++}}}else{
let i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:
e.push(i),s++}return J.errors=e,s===0}J.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function _(r,{instancePath:t="",
parentData:g,parentDataProperty:v,rootData:u=r,dynamicAnchors:m={}}={}){let e=null,s=0,a=_.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0){let l={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===
null?e=[l]:e.push(l),s++}if(r.rev===void 0){let l={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
rev"},message:"must have required property 'rev'"};e===null?e=[l]:e.push(l),s++}if(r.digest===void 0){let l={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"digest"},message:"must have required property 'diges\
t'"};e===null?e=[l]:e.push(l),s++}if(r.state===void 0){let l={instancePath:t,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"state"},message:"must have required property 'state'"};e===null?e=[l]:e.push(l),s++}if(r.createdAt===
void 0){let l={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"createdAt"},message:"m\
ust have required property 'createdAt'"};e===null?e=[l]:e.push(l),s++}if(r.requestedBy===void 0){let l={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"requestedBy"},message:"must have required property 'requestedBy'"};
e===null?e=[l]:e.push(l),s++}if(r.subject===void 0){let l={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"subject"},message:"must have required property 'subject'"};e===null?e=[l]:e.push(l),s++}if(r.body===void 0){
let l={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"body"},message:"must have requ\
ired property 'body'"};e===null?e=[l]:e.push(l),s++}if(r.options===void 0){let l={instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"options"},message:"must have required property 'options'"};e===null?e=[l]:e.
push(l),s++}if(r.defaults===void 0){let l={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
defaults"},message:"must have required property 'defaults'"};e===null?e=[l]:e.push(l),s++}if(r.multiple===void 0){let l={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"multiple"},message:"must have require\
d property 'multiple'"};e===null?e=[l]:e.push(l),s++}if(r.paramsSchema===void 0){let l={instancePath:t,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"paramsSchema"},message:"must have required property 'paramsSchema'"};
e===null?e=[l]:e.push(l),s++}if(r.paramsUi===void 0){let l={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"paramsUi"},message:"must have required property 'paramsUi'"};e===null?e=[l]:e.push(l),s++}if(r.paramsData===
void 0){let l={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"paramsData"},message:"\
must have required property 'paramsData'"};e===null?e=[l]:e.push(l),s++}if(r.context===void 0){let l={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"context"},message:"must have required property 'context'"};e===null?
e=[l]:e.push(l),s++}if(r.assignees===void 0){let l={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
assignees"},message:"must have required property 'assignees'"};e===null?e=[l]:e.push(l),s++}if(r.excludeRequester===void 0){
let l={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"excludeRequester"},message:"mu\
st have required property 'excludeRequester'"};e===null?e=[l]:e.push(l),s++}if(r.quorum===void 0){let l={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"quorum"},message:"must have required property 'quoru\
m'"};e===null?e=[l]:e.push(l),s++}if(r.deadline===void 0){let l={instancePath:t,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"deadline"},message:"must have required property 'deadline'"};e===null?e=[l]:e.push(l),s++}if(r.
reminders===void 0){let l={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"reminders"},
message:"must have required property 'reminders'"};e===null?e=[l]:e.push(l),s++}if(r.escalation===void 0){let l={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"escalation"},message:"must have required property 'e\
scalation'"};e===null?e=[l]:e.push(l),s++}if(r.priority===void 0){let l={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"priority"},message:"must have required property 'priority'"};e===null?e=[l]:e.push(l),
s++}if(r.labels===void 0){let l={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"labe\
ls"},message:"must have required property 'labels'"};e===null?e=[l]:e.push(l),s++}if(r.source===void 0){let l={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"source"},message:"must have required property 'sourc\
e'"};e===null?e=[l]:e.push(l),s++}if(r.kind===void 0){let l={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[l]:e.push(l),s++}if(r.supersedes===void 0){
let l={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"supersedes"},message:"must hav\
e required property 'supersedes'"};e===null?e=[l]:e.push(l),s++}if(r.claimedBy===void 0){let l={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"claimedBy"},message:"must have required property 'claimedBy'"};e===
null?e=[l]:e.push(l),s++}if(r.claimedUntil===void 0){let l={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"claimedUntil"},message:"must have required property 'claimedUntil'"};e===null?e=[l]:e.push(l),s++}if(r.
answers===void 0){let l={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"answers"},message:"\
must have required property 'answers'"};e===null?e=[l]:e.push(l),s++}if(r.viewer===void 0){let l={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"viewer"},message:"must have required property 'viewer'"};e===null?
e=[l]:e.push(l),s++}if(r.response===void 0){let l={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
response"},message:"must have required property 'response'"};e===null?e=[l]:e.push(l),s++}if(r.resolvedAt===void 0){let l={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"resolvedAt"},message:"must have requi\
red property 'resolvedAt'"};e===null?e=[l]:e.push(l),s++}if(r.reason===void 0){let l={instancePath:t,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"reason"},message:"must have required property 'reason'"};e===null?e=[l]:
e.push(l),s++}if(r.supersededBy===void 0){let l={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
supersededBy"},message:"must have required property 'supersededBy'"};e===null?e=[l]:e.push(l),s++}if(r.delivery===void 0){
let l={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"delivery"},message:"must have \
required property 'delivery'"};e===null?e=[l]:e.push(l),s++}for(let l in r)if(!ze.call(C.properties,l)){let d={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have \
additional properties"};e===null?e=[d]:e.push(d),s++}if(r.id!==void 0){let l=r.id;if(typeof l=="string"){if(!Ve(l)){let d={
instancePath:t+"/id",schemaPath:"#/properties/id/format",keyword:"format",params:{format:"uuid"},message:'must match for\
mat "uuid"'};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:t+"/id",schemaPath:"#/properties/id/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}}if(r.rev!==void 0){let l=r.rev;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let d={instancePath:t+"/rev",schemaPath:"#/properties/rev/type",keyword:"type",
params:{type:"integer"},message:"must be integer"};e===null?e=[d]:e.push(d),s++}if(typeof l=="number"&&isFinite(l)&&(l<1||
isNaN(l))){let d={instancePath:t+"/rev",schemaPath:"#/properties/rev/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"};e===null?e=[d]:e.push(d),s++}}if(r.digest!==void 0&&(T(r.digest,{instancePath:t+"/diges\
t",parentData:r,parentDataProperty:"digest",rootData:u,dynamicAnchors:m})||(e=e===null?T.errors:e.concat(T.errors),s=e.length)),
r.state!==void 0&&(U(r.state,{instancePath:t+"/state",parentData:r,parentDataProperty:"state",rootData:u,dynamicAnchors:m})||
(e=e===null?U.errors:e.concat(U.errors),s=e.length)),r.createdAt!==void 0&&(q(r.createdAt,{instancePath:t+"/createdAt",parentData:r,
parentDataProperty:"createdAt",rootData:u,dynamicAnchors:m})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),r.requestedBy!==
void 0&&(j(r.requestedBy,{instancePath:t+"/requestedBy",parentData:r,parentDataProperty:"requestedBy",rootData:u,dynamicAnchors:m})||
(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.subject!==void 0&&typeof r.subject!="string"){let l={instancePath:t+
"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[l]:e.push(l),s++}if(r.body!==void 0){let l=r.body;if(typeof l!="string"&&l!==null){let d={instancePath:t+"/body",schemaPath:"\
#/properties/body/type",keyword:"type",params:{type:C.properties.body.type},message:"must be string,null"};e===null?e=[d]:
e.push(d),s++}}if(r.options!==void 0){let l=r.options;if(Array.isArray(l)){let d=l.length;for(let w=0;w<d;w++)L(l[w],{instancePath:t+
"/options/"+w,parentData:l,parentDataProperty:w,rootData:u,dynamicAnchors:m})||(e=e===null?L.errors:e.concat(L.errors),s=
e.length)}else{let d={instancePath:t+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"};e===null?e=[d]:e.push(d),s++}}if(r.defaults!==void 0){let l=r.defaults;if(!Array.isArray(l)&&
l!==null){let d={instancePath:t+"/defaults",schemaPath:"#/properties/defaults/type",keyword:"type",params:{type:C.properties.
defaults.type},message:"must be array,null"};e===null?e=[d]:e.push(d),s++}if(Array.isArray(l)){let d=l.length;for(let w=0;w<
d;w++)if(typeof l[w]!="string"){let P={instancePath:t+"/defaults/"+w,schemaPath:"#/properties/defaults/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[P]:e.push(P),s++}}}if(r.multiple!==void 0&&typeof r.multiple!=
"boolean"){let l={instancePath:t+"/multiple",schemaPath:"#/properties/multiple/type",keyword:"type",params:{type:"boolea\
n"},message:"must be boolean"};e===null?e=[l]:e.push(l),s++}if(r.paramsSchema!==void 0){let l=r.paramsSchema,d=s,w=!0,P=s;
if(l!==null){let h={};e===null?e=[h]:e.push(h),s++}var n=P===s;s=d,e!==null&&(d?e.length=d:e=null);let c;if(n){let h=s;if(l!==
null){let A={instancePath:t+"/paramsSchema",schemaPath:"#/properties/paramsSchema/then/type",keyword:"type",params:{type:"\
null"},message:"must be null"};e===null?e=[A]:e.push(A),s++}var n=h===s;w=n,c="then"}else{let h=s;ie(l,{instancePath:t+"\
/paramsSchema",parentData:r,parentDataProperty:"paramsSchema",rootData:u,dynamicAnchors:m})||(e=e===null?ie.errors:e.concat(
ie.errors),s=e.length);var n=h===s;w=n,c="else"}if(!w){let h={instancePath:t+"/paramsSchema",schemaPath:"#/properties/pa\
ramsSchema/if",keyword:"if",params:{failingKeyword:c},message:'must match "'+c+'" schema'};e===null?e=[h]:e.push(h),s++}}
if(r.paramsUi!==void 0){let l=r.paramsUi;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null){let d={instancePath:t+
"/paramsUi",schemaPath:"#/properties/paramsUi/type",keyword:"type",params:{type:C.properties.paramsUi.type},message:"mus\
t be object,null"};e===null?e=[d]:e.push(d),s++}}if(r.assignees!==void 0&&(R(r.assignees,{instancePath:t+"/assignees",parentData:r,
parentDataProperty:"assignees",rootData:u,dynamicAnchors:m})||(e=e===null?R.errors:e.concat(R.errors),s=e.length)),r.excludeRequester!==
void 0&&typeof r.excludeRequester!="boolean"){let l={instancePath:t+"/excludeRequester",schemaPath:"#/properties/exclude\
Requester/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[l]:e.push(l),s++}if(r.quorum!==
void 0){let l=r.quorum;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let d={instancePath:t+"/quorum",schemaPath:"\
#/properties/quorum/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[d]:e.push(d),s++}
if(typeof l=="number"&&isFinite(l)&&(l<1||isNaN(l))){let d={instancePath:t+"/quorum",schemaPath:"#/properties/quorum/min\
imum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[d]:e.push(d),s++}}if(r.deadline!==
void 0){let l=r.deadline,d=s,w=!0,P=s;if(l!==null){let h={};e===null?e=[h]:e.push(h),s++}var i=P===s;s=d,e!==null&&(d?e.
length=d:e=null);let c;if(i){let h=s;if(l!==null){let A={instancePath:t+"/deadline",schemaPath:"#/properties/deadline/th\
en/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[A]:e.push(A),s++}var i=h===s;w=i,c="the\
n"}else{let h=s;q(l,{instancePath:t+"/deadline",parentData:r,parentDataProperty:"deadline",rootData:u,dynamicAnchors:m})||
(e=e===null?q.errors:e.concat(q.errors),s=e.length);var i=h===s;w=i,c="else"}if(!w){let h={instancePath:t+"/deadline",schemaPath:"\
#/properties/deadline/if",keyword:"if",params:{failingKeyword:c},message:'must match "'+c+'" schema'};e===null?e=[h]:e.push(
h),s++}}if(r.reminders!==void 0&&(K(r.reminders,{instancePath:t+"/reminders",parentData:r,parentDataProperty:"reminders",
rootData:u,dynamicAnchors:m})||(e=e===null?K.errors:e.concat(K.errors),s=e.length)),r.escalation!==void 0){let l=r.escalation;
if(Array.isArray(l)){let d=l.length;for(let w=0;w<d;w++)F(l[w],{instancePath:t+"/escalation/"+w,parentData:l,parentDataProperty:w,
rootData:u,dynamicAnchors:m})||(e=e===null?F.errors:e.concat(F.errors),s=e.length)}else{let d={instancePath:t+"/escalati\
on",schemaPath:"#/properties/escalation/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[
d]:e.push(d),s++}}if(r.priority!==void 0){let l=r.priority;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let d={
instancePath:t+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type:"integer"},message:"must \
be integer"};e===null?e=[d]:e.push(d),s++}}if(r.labels!==void 0&&(z(r.labels,{instancePath:t+"/labels",parentData:r,parentDataProperty:"\
labels",rootData:u,dynamicAnchors:m})||(e=e===null?z.errors:e.concat(z.errors),s=e.length)),r.source!==void 0){let l=r.source,
d=s,w=!0,P=s;if(l!==null){let h={};e===null?e=[h]:e.push(h),s++}var p=P===s;s=d,e!==null&&(d?e.length=d:e=null);let c;if(p){
let h=s;if(l!==null){let A={instancePath:t+"/source",schemaPath:"#/properties/source/then/type",keyword:"type",params:{type:"\
null"},message:"must be null"};e===null?e=[A]:e.push(A),s++}var p=h===s;w=p,c="then"}else{let h=s;V(l,{instancePath:t+"/\
source",parentData:r,parentDataProperty:"source",rootData:u,dynamicAnchors:m})||(e=e===null?V.errors:e.concat(V.errors),
s=e.length);var p=h===s;w=p,c="else"}if(!w){let h={instancePath:t+"/source",schemaPath:"#/properties/source/if",keyword:"\
if",params:{failingKeyword:c},message:'must match "'+c+'" schema'};e===null?e=[h]:e.push(h),s++}}if(r.kind!==void 0&&(M(
r.kind,{instancePath:t+"/kind",parentData:r,parentDataProperty:"kind",rootData:u,dynamicAnchors:m})||(e=e===null?M.errors:
e.concat(M.errors),s=e.length)),r.callbackUrl!==void 0){let l=r.callbackUrl;if(typeof l!="string"&&l!==null){let d={instancePath:t+
"/callbackUrl",schemaPath:"#/properties/callbackUrl/type",keyword:"type",params:{type:C.properties.callbackUrl.type},message:"\
must be string,null"};e===null?e=[d]:e.push(d),s++}}if(r.handler!==void 0){let l=r.handler;if(typeof l!="string"&&l!==null){
let d={instancePath:t+"/handler",schemaPath:"#/properties/handler/type",keyword:"type",params:{type:C.properties.handler.
type},message:"must be string,null"};e===null?e=[d]:e.push(d),s++}}if(r.supersedes!==void 0){let l=r.supersedes;if(typeof l!=
"string"&&l!==null){let d={instancePath:t+"/supersedes",schemaPath:"#/properties/supersedes/type",keyword:"type",params:{
type:C.properties.supersedes.type},message:"must be string,null"};e===null?e=[d]:e.push(d),s++}}if(r.claimedBy!==void 0){
let l=r.claimedBy,d=s,w=!0,P=s;if(l!==null){let h={};e===null?e=[h]:e.push(h),s++}var y=P===s;s=d,e!==null&&(d?e.length=
d:e=null);let c;if(y){let h=s;if(l!==null){let A={instancePath:t+"/claimedBy",schemaPath:"#/properties/claimedBy/then/ty\
pe",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[A]:e.push(A),s++}var y=h===s;w=y,c="then"}else{
let h=s;j(l,{instancePath:t+"/claimedBy",parentData:r,parentDataProperty:"claimedBy",rootData:u,dynamicAnchors:m})||(e=e===
null?j.errors:e.concat(j.errors),s=e.length);var y=h===s;w=y,c="else"}if(!w){let h={instancePath:t+"/claimedBy",schemaPath:"\
#/properties/claimedBy/if",keyword:"if",params:{failingKeyword:c},message:'must match "'+c+'" schema'};e===null?e=[h]:e.
push(h),s++}}if(r.claimedUntil!==void 0){let l=r.claimedUntil,d=s,w=!0,P=s;if(l!==null){let h={};e===null?e=[h]:e.push(h),
s++}var k=P===s;s=d,e!==null&&(d?e.length=d:e=null);let c;if(k){let h=s;if(l!==null){let A={instancePath:t+"/claimedUnti\
l",schemaPath:"#/properties/claimedUntil/then/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?
e=[A]:e.push(A),s++}var k=h===s;w=k,c="then"}else{let h=s;q(l,{instancePath:t+"/claimedUntil",parentData:r,parentDataProperty:"\
claimedUntil",rootData:u,dynamicAnchors:m})||(e=e===null?q.errors:e.concat(q.errors),s=e.length);var k=h===s;w=k,c="else"}
if(!w){let h={instancePath:t+"/claimedUntil",schemaPath:"#/properties/claimedUntil/if",keyword:"if",params:{failingKeyword:c},
message:'must match "'+c+'" schema'};e===null?e=[h]:e.push(h),s++}}if(r.answers!==void 0){let l=r.answers;if(Array.isArray(
l)){let d=l.length;for(let w=0;w<d;w++)ne(l[w],{instancePath:t+"/answers/"+w,parentData:l,parentDataProperty:w,rootData:u,
dynamicAnchors:m})||(e=e===null?ne.errors:e.concat(ne.errors),s=e.length)}else{let d={instancePath:t+"/answers",schemaPath:"\
#/properties/answers/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[d]:e.push(d),s++}}if(r.
viewer!==void 0&&(W(r.viewer,{instancePath:t+"/viewer",parentData:r,parentDataProperty:"viewer",rootData:u,dynamicAnchors:m})||
(e=e===null?W.errors:e.concat(W.errors),s=e.length)),r.response!==void 0){let l=r.response,d=s,w=!0,P=s;if(l!==null){let h={};
e===null?e=[h]:e.push(h),s++}var b=P===s;s=d,e!==null&&(d?e.length=d:e=null);let c;if(b){let h=s;if(l!==null){let A={instancePath:t+
"/response",schemaPath:"#/properties/response/then/type",keyword:"type",params:{type:"null"},message:"must be null"};e===
null?e=[A]:e.push(A),s++}var b=h===s;w=b,c="then"}else{let h=s;le(l,{instancePath:t+"/response",parentData:r,parentDataProperty:"\
response",rootData:u,dynamicAnchors:m})||(e=e===null?le.errors:e.concat(le.errors),s=e.length);var b=h===s;w=b,c="else"}
if(!w){let h={instancePath:t+"/response",schemaPath:"#/properties/response/if",keyword:"if",params:{failingKeyword:c},message:'\
must match "'+c+'" schema'};e===null?e=[h]:e.push(h),s++}}if(r.resolvedAt!==void 0){let l=r.resolvedAt,d=s,w=!0,P=s;if(l!==
null){let h={};e===null?e=[h]:e.push(h),s++}var o=P===s;s=d,e!==null&&(d?e.length=d:e=null);let c;if(o){let h=s;if(l!==null){
let A={instancePath:t+"/resolvedAt",schemaPath:"#/properties/resolvedAt/then/type",keyword:"type",params:{type:"null"},message:"\
must be null"};e===null?e=[A]:e.push(A),s++}var o=h===s;w=o,c="then"}else{let h=s;q(l,{instancePath:t+"/resolvedAt",parentData:r,
parentDataProperty:"resolvedAt",rootData:u,dynamicAnchors:m})||(e=e===null?q.errors:e.concat(q.errors),s=e.length);var o=h===
s;w=o,c="else"}if(!w){let h={instancePath:t+"/resolvedAt",schemaPath:"#/properties/resolvedAt/if",keyword:"if",params:{failingKeyword:c},
message:'must match "'+c+'" schema'};e===null?e=[h]:e.push(h),s++}}if(r.reason!==void 0){let l=r.reason;if(typeof l!="st\
ring"&&l!==null){let d={instancePath:t+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:C.properties.
reason.type},message:"must be string,null"};e===null?e=[d]:e.push(d),s++}}if(r.supersededBy!==void 0){let l=r.supersededBy;
if(typeof l!="string"&&l!==null){let d={instancePath:t+"/supersededBy",schemaPath:"#/properties/supersededBy/type",keyword:"\
type",params:{type:C.properties.supersededBy.type},message:"must be string,null"};e===null?e=[d]:e.push(d),s++}}r.delivery!==
void 0&&(J(r.delivery,{instancePath:t+"/delivery",parentData:r,parentDataProperty:"delivery",rootData:u,dynamicAnchors:m})||
(e=e===null?J.errors:e.concat(J.errors),s=e.length))}else{let l={instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),s++}return _.errors=e,s===0}_.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Z(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:u=r,dynamicAnchors:m={}}={}){
let e=null,s=0,a=Z.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.type===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[n]:e.push(n),s++}if(r.title===void 0){let n={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"},message:"must have required property 'title'"};
e===null?e=[n]:e.push(n),s++}if(r.status===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[n]:e.push(n),s++}if(r.code===void 0){
let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"code"},message:"must have requ\
ired property 'code'"};e===null?e=[n]:e.push(n),s++}if(r.detail===void 0){let n={instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"detail"},message:"must have required property 'detail'"};e===null?e=[n]:e.push(
n),s++}for(let n in r)if(!(n==="type"||n==="title"||n==="status"||n==="code"||n==="detail"||n==="instance"||n==="errors"||
n==="request")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),s++}if(r.type!==void 0&&typeof r.type!="string"){
let n={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[n]:e.push(n),s++}if(r.title!==void 0&&typeof r.title!="string"){let n={instancePath:t+"/title",schemaPath:"\
#/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(r.
status!==void 0){let n=r.status;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let i={instancePath:t+"/status",
schemaPath:"#/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.
push(i),s++}}if(r.code!==void 0&&(B(r.code,{instancePath:t+"/code",parentData:r,parentDataProperty:"code",rootData:u,dynamicAnchors:m})||
(e=e===null?B.errors:e.concat(B.errors),s=e.length)),r.detail!==void 0&&typeof r.detail!="string"){let n={instancePath:t+
"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[n]:e.push(n),s++}if(r.instance!==void 0&&typeof r.instance!="string"){let n={instancePath:t+"/instance",schemaPath:"#\
/properties/instance/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}
if(r.errors!==void 0){let n=r.errors;if(Array.isArray(n)){if(n.length<1){let p={instancePath:t+"/errors",schemaPath:"#/p\
roperties/errors/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[p]:
e.push(p),s++}let i=n.length;for(let p=0;p<i;p++)re(n[p],{instancePath:t+"/errors/"+p,parentData:n,parentDataProperty:p,
rootData:u,dynamicAnchors:m})||(e=e===null?re.errors:e.concat(re.errors),s=e.length)}else{let i={instancePath:t+"/errors",
schemaPath:"#/properties/errors/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(
i),s++}}r.request!==void 0&&(_(r.request,{instancePath:t+"/request",parentData:r,parentDataProperty:"request",rootData:u,
dynamicAnchors:m})||(e=e===null?_.errors:e.concat(_.errors),s=e.length))}else{let n={instancePath:t,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return Z.errors=e,s===0}Z.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function we(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:u=r,
dynamicAnchors:m={}}={}){let e=null,s=0,a=we.evaluated;return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),Z(r,{instancePath:t,parentData:g,parentDataProperty:v,rootData:u,dynamicAnchors:m})||(e=e===null?Z.errors:e.concat(
Z.errors),s=e.length),we.errors=e,s===0}we.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var pr=Pe;var dr={$id:"hitl:RequestPage",type:"object",required:["items","nextCursor"],properties:{items:{type:"array",items:{$ref:"\
hitl:RequestSummary"}},nextCursor:{type:["string","null"]}},additionalProperties:!1},Y={$id:"hitl:RequestSummary",type:"\
object",required:["id","rev","digest","state","createdAt","requestedBy","subject","options","defaults","multiple","assig\
nees","excludeRequester","quorum","deadline","reminders","escalation","priority","labels","source","kind","supersedes","\
claimedBy","claimedUntil","answers","viewer","response","resolvedAt","reason","supersededBy","delivery"],properties:{id:{
type:"string",format:"uuid"},rev:{type:"integer",minimum:1},digest:{$ref:"hitl:Digest"},state:{$ref:"hitl:State"},createdAt:{
$ref:"hitl:Instant"},requestedBy:{$ref:"hitl:ActorRef"},subject:{type:"string"},options:{type:"array",items:{$ref:"hitl:\
Option"}},defaults:{type:["array","null"],items:{type:"string"}},multiple:{type:"boolean"},assignees:{$ref:"hitl:Assigne\
es"},excludeRequester:{type:"boolean"},quorum:{type:"integer",minimum:1},deadline:{if:{type:"null"},then:{type:"null"},else:{
$ref:"hitl:Instant"}},reminders:{$ref:"hitl:Reminders"},escalation:{type:"array",items:{$ref:"hitl:EscalationStep"}},priority:{
type:"integer"},labels:{$ref:"hitl:Labels"},source:{if:{type:"null"},then:{type:"null"},else:{$ref:"hitl:Source"}},kind:{
$ref:"hitl:Kind"},callbackUrl:{type:["string","null"]},handler:{type:["string","null"]},supersedes:{type:["string","null"]},
claimedBy:{if:{type:"null"},then:{type:"null"},else:{$ref:"hitl:ActorRef"}},claimedUntil:{if:{type:"null"},then:{type:"n\
ull"},else:{$ref:"hitl:Instant"}},answers:{type:"array",items:{$ref:"hitl:AnswerSummary"}},viewer:{$ref:"hitl:Viewer"},response:{
if:{type:"null"},then:{type:"null"},else:{$ref:"hitl:ResponseSummary"}},resolvedAt:{if:{type:"null"},then:{type:"null"},
else:{$ref:"hitl:Instant"}},reason:{type:["string","null"]},supersededBy:{type:["string","null"]},delivery:{$ref:"hitl:D\
eliverySummary"}},additionalProperties:!1},ur={$id:"hitl:AnswerSummary",type:"object",required:["chosenOptions","comment",
"respondedBy","respondedAt","channel","timedOut"],properties:{chosenOptions:{type:"array",items:{type:"string"}},comment:{
type:["string","null"]},respondedBy:{if:{type:"null"},then:{type:"null"},else:{$ref:"hitl:ActorRef"}},respondedAt:{$ref:"\
hitl:Instant"},channel:{$ref:"hitl:Channel"},timedOut:{type:"boolean"}},additionalProperties:!1};function ae(r,{instancePath:t="",
parentData:g,parentDataProperty:v,rootData:u=r,dynamicAnchors:m={}}={}){let e=null,s=0,a=ae.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.chosenOptions===void 0){
let i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"chosenOptions"},message:"must \
have required property 'chosenOptions'"};e===null?e=[i]:e.push(i),s++}if(r.comment===void 0){let i={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"comment"},message:"must have required property 'comment'"};e===null?
e=[i]:e.push(i),s++}if(r.respondedBy===void 0){let i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"respondedBy"},message:"must have required property 'respondedBy'"};e===null?e=[i]:e.push(i),s++}if(r.respondedAt===
void 0){let i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"respondedAt"},message:"\
must have required property 'respondedAt'"};e===null?e=[i]:e.push(i),s++}if(r.channel===void 0){let i={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"channel"},message:"must have required property 'channel'"};e===null?
e=[i]:e.push(i),s++}if(r.timedOut===void 0){let i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
timedOut"},message:"must have required property 'timedOut'"};e===null?e=[i]:e.push(i),s++}for(let i in r)if(!(i==="chose\
nOptions"||i==="comment"||i==="respondedBy"||i==="respondedAt"||i==="channel"||i==="timedOut")){let p={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional p\
roperties"};e===null?e=[p]:e.push(p),s++}if(r.chosenOptions!==void 0){let i=r.chosenOptions;if(Array.isArray(i)){let p=i.
length;for(let y=0;y<p;y++)if(typeof i[y]!="string"){let k={instancePath:t+"/chosenOptions/"+y,schemaPath:"#/properties/\
chosenOptions/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[k]:e.push(k),s++}}else{
let p={instancePath:t+"/chosenOptions",schemaPath:"#/properties/chosenOptions/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[p]:e.push(p),s++}}if(r.comment!==void 0){let i=r.comment;if(typeof i!="string"&&i!==
null){let p={instancePath:t+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type:ur.properties.
comment.type},message:"must be string,null"};e===null?e=[p]:e.push(p),s++}}if(r.respondedBy!==void 0){let i=r.respondedBy,
p=s,y=!0,k=s;if(i!==null){let o={};e===null?e=[o]:e.push(o),s++}var n=k===s;s=p,e!==null&&(p?e.length=p:e=null);let b;if(n){
let o=s;if(i!==null){let d={instancePath:t+"/respondedBy",schemaPath:"#/properties/respondedBy/then/type",keyword:"type",
params:{type:"null"},message:"must be null"};e===null?e=[d]:e.push(d),s++}var n=o===s;y=n,b="then"}else{let o=s;j(i,{instancePath:t+
"/respondedBy",parentData:r,parentDataProperty:"respondedBy",rootData:u,dynamicAnchors:m})||(e=e===null?j.errors:e.concat(
j.errors),s=e.length);var n=o===s;y=n,b="else"}if(!y){let o={instancePath:t+"/respondedBy",schemaPath:"#/properties/resp\
ondedBy/if",keyword:"if",params:{failingKeyword:b},message:'must match "'+b+'" schema'};e===null?e=[o]:e.push(o),s++}}if(r.
respondedAt!==void 0&&(q(r.respondedAt,{instancePath:t+"/respondedAt",parentData:r,parentDataProperty:"respondedAt",rootData:u,
dynamicAnchors:m})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),r.channel!==void 0&&(O(r.channel,{instancePath:t+
"/channel",parentData:r,parentDataProperty:"channel",rootData:u,dynamicAnchors:m})||(e=e===null?O.errors:e.concat(O.errors),
s=e.length)),r.timedOut!==void 0&&typeof r.timedOut!="boolean"){let i={instancePath:t+"/timedOut",schemaPath:"#/properti\
es/timedOut/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[i]:e.push(i),s++}}else{let i={
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(
i),s++}return ae.errors=e,s===0}ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var mr={$id:"hitl:ResponseSummar\
y",type:"object",required:["chosenOptions","targets","comment","respondedBy","respondedAt","channel","timedOut"],properties:{
chosenOptions:{type:"array",items:{type:"string"}},targets:{type:"array",items:{type:"string"}},comment:{type:["string",
"null"]},respondedBy:{if:{type:"null"},then:{type:"null"},else:{$ref:"hitl:ActorRef"}},respondedAt:{$ref:"hitl:Instant"},
channel:{$ref:"hitl:Channel"},timedOut:{type:"boolean"}},additionalProperties:!1};function oe(r,{instancePath:t="",parentData:g,
parentDataProperty:v,rootData:u=r,dynamicAnchors:m={}}={}){let e=null,s=0,a=oe.evaluated;if(a.dynamicProps&&(a.props=void 0),
a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.chosenOptions===void 0){let i={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"chosenOptions"},message:"must have required property\
 'chosenOptions'"};e===null?e=[i]:e.push(i),s++}if(r.targets===void 0){let i={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"targets"},message:"must have required property 'targets'"};e===null?e=[i]:e.push(i),s++}
if(r.comment===void 0){let i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"comment"},
message:"must have required property 'comment'"};e===null?e=[i]:e.push(i),s++}if(r.respondedBy===void 0){let i={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"respondedBy"},message:"must have required property '\
respondedBy'"};e===null?e=[i]:e.push(i),s++}if(r.respondedAt===void 0){let i={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"respondedAt"},message:"must have required property 'respondedAt'"};e===null?e=[i]:e.push(
i),s++}if(r.channel===void 0){let i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
channel"},message:"must have required property 'channel'"};e===null?e=[i]:e.push(i),s++}if(r.timedOut===void 0){let i={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"timedOut"},message:"must have required property 'tim\
edOut'"};e===null?e=[i]:e.push(i),s++}for(let i in r)if(!(i==="chosenOptions"||i==="targets"||i==="comment"||i==="respon\
dedBy"||i==="respondedAt"||i==="channel"||i==="timedOut")){let p={instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[p]:e.push(
p),s++}if(r.chosenOptions!==void 0){let i=r.chosenOptions;if(Array.isArray(i)){let p=i.length;for(let y=0;y<p;y++)if(typeof i[y]!=
"string"){let k={instancePath:t+"/chosenOptions/"+y,schemaPath:"#/properties/chosenOptions/items/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[k]:e.push(k),s++}}else{let p={instancePath:t+"/chosenOptions",schemaPath:"\
#/properties/chosenOptions/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),
s++}}if(r.targets!==void 0){let i=r.targets;if(Array.isArray(i)){let p=i.length;for(let y=0;y<p;y++)if(typeof i[y]!="str\
ing"){let k={instancePath:t+"/targets/"+y,schemaPath:"#/properties/targets/items/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[k]:e.push(k),s++}}else{let p={instancePath:t+"/targets",schemaPath:"#/propert\
ies/targets/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),s++}}if(r.comment!==
void 0){let i=r.comment;if(typeof i!="string"&&i!==null){let p={instancePath:t+"/comment",schemaPath:"#/properties/comme\
nt/type",keyword:"type",params:{type:mr.properties.comment.type},message:"must be string,null"};e===null?e=[p]:e.push(p),
s++}}if(r.respondedBy!==void 0){let i=r.respondedBy,p=s,y=!0,k=s;if(i!==null){let o={};e===null?e=[o]:e.push(o),s++}var n=k===
s;s=p,e!==null&&(p?e.length=p:e=null);let b;if(n){let o=s;if(i!==null){let d={instancePath:t+"/respondedBy",schemaPath:"\
#/properties/respondedBy/then/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[d]:e.push(d),
s++}var n=o===s;y=n,b="then"}else{let o=s;j(i,{instancePath:t+"/respondedBy",parentData:r,parentDataProperty:"respondedB\
y",rootData:u,dynamicAnchors:m})||(e=e===null?j.errors:e.concat(j.errors),s=e.length);var n=o===s;y=n,b="else"}if(!y){let o={
instancePath:t+"/respondedBy",schemaPath:"#/properties/respondedBy/if",keyword:"if",params:{failingKeyword:b},message:'m\
ust match "'+b+'" schema'};e===null?e=[o]:e.push(o),s++}}if(r.respondedAt!==void 0&&(q(r.respondedAt,{instancePath:t+"/r\
espondedAt",parentData:r,parentDataProperty:"respondedAt",rootData:u,dynamicAnchors:m})||(e=e===null?q.errors:e.concat(q.
errors),s=e.length)),r.channel!==void 0&&(O(r.channel,{instancePath:t+"/channel",parentData:r,parentDataProperty:"channe\
l",rootData:u,dynamicAnchors:m})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.timedOut!==void 0&&typeof r.timedOut!=
"boolean"){let i={instancePath:t+"/timedOut",schemaPath:"#/properties/timedOut/type",keyword:"type",params:{type:"boolea\
n"},message:"must be boolean"};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:t,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}return oe.errors=e,s===0}oe.evaluated={
props:!0,dynamicProps:!1,dynamicItems:!1};function pe(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:u=r,
dynamicAnchors:m={}}={}){let e=null,s=0,a=pe.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),
r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.rev===void 0){
let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"rev"},message:"must have requi\
red property 'rev'"};e===null?e=[o]:e.push(o),s++}if(r.digest===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"digest"},message:"must have required property 'digest'"};e===null?e=[o]:e.push(o),s++}
if(r.state===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"state"},message:"\
must have required property 'state'"};e===null?e=[o]:e.push(o),s++}if(r.createdAt===void 0){let o={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"createdAt"},message:"must have required property 'createdAt'"};e===
null?e=[o]:e.push(o),s++}if(r.requestedBy===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"requestedBy"},message:"must have required property 'requestedBy'"};e===null?e=[o]:e.push(o),s++}if(r.subject===
void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"subject"},message:"mus\
t have required property 'subject'"};e===null?e=[o]:e.push(o),s++}if(r.options===void 0){let o={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"options"},message:"must have required property 'options'"};e===null?
e=[o]:e.push(o),s++}if(r.defaults===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
defaults"},message:"must have required property 'defaults'"};e===null?e=[o]:e.push(o),s++}if(r.multiple===void 0){let o={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"multiple"},message:"must have require\
d property 'multiple'"};e===null?e=[o]:e.push(o),s++}if(r.assignees===void 0){let o={instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"assignees"},message:"must have required property 'assignees'"};e===null?
e=[o]:e.push(o),s++}if(r.excludeRequester===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"excludeRequester"},message:"must have required property 'excludeRequester'"};e===null?e=[o]:e.push(o),s++}
if(r.quorum===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"quorum"},
message:"must have required property 'quorum'"};e===null?e=[o]:e.push(o),s++}if(r.deadline===void 0){let o={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"deadline"},message:"must have required property 'dea\
dline'"};e===null?e=[o]:e.push(o),s++}if(r.reminders===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"reminders"},message:"must have required property 'reminders'"};e===null?e=[o]:e.push(o),
s++}if(r.escalation===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
escalation"},message:"must have required property 'escalation'"};e===null?e=[o]:e.push(o),s++}if(r.priority===void 0){let o={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"priority"},message:"must have require\
d property 'priority'"};e===null?e=[o]:e.push(o),s++}if(r.labels===void 0){let o={instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"labels"},message:"must have required property 'labels'"};e===null?e=[o]:e.push(
o),s++}if(r.source===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"s\
ource"},message:"must have required property 'source'"};e===null?e=[o]:e.push(o),s++}if(r.kind===void 0){let o={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};
e===null?e=[o]:e.push(o),s++}if(r.supersedes===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"supersedes"},message:"must have required property 'supersedes'"};e===null?e=[o]:e.push(o),s++}if(r.
claimedBy===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"claimedBy"},
message:"must have required property 'claimedBy'"};e===null?e=[o]:e.push(o),s++}if(r.claimedUntil===void 0){let o={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"claimedUntil"},message:"must have required property \
'claimedUntil'"};e===null?e=[o]:e.push(o),s++}if(r.answers===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"answers"},message:"must have required property 'answers'"};e===null?e=[o]:e.push(o),s++}
if(r.viewer===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"viewer"},
message:"must have required property 'viewer'"};e===null?e=[o]:e.push(o),s++}if(r.response===void 0){let o={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"response"},message:"must have required property 'res\
ponse'"};e===null?e=[o]:e.push(o),s++}if(r.resolvedAt===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"resolvedAt"},message:"must have required property 'resolvedAt'"};e===null?e=[o]:e.push(
o),s++}if(r.reason===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"r\
eason"},message:"must have required property 'reason'"};e===null?e=[o]:e.push(o),s++}if(r.supersededBy===void 0){let o={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"supersededBy"},message:"must have req\
uired property 'supersededBy'"};e===null?e=[o]:e.push(o),s++}if(r.delivery===void 0){let o={instancePath:t,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"delivery"},message:"must have required property 'delivery'"};e===
null?e=[o]:e.push(o),s++}for(let o in r)if(!ze.call(Y.properties,o)){let l={instancePath:t,schemaPath:"#/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?
e=[l]:e.push(l),s++}if(r.id!==void 0){let o=r.id;if(typeof o=="string"){if(!Ve(o)){let l={instancePath:t+"/id",schemaPath:"\
#/properties/id/format",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'};e===null?e=[l]:e.push(
l),s++}}else{let l={instancePath:t+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[l]:e.push(l),s++}}if(r.rev!==void 0){let o=r.rev;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&
isFinite(o))){let l={instancePath:t+"/rev",schemaPath:"#/properties/rev/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[l]:e.push(l),s++}if(typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o))){let l={instancePath:t+
"/rev",schemaPath:"#/properties/rev/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};
e===null?e=[l]:e.push(l),s++}}if(r.digest!==void 0&&(T(r.digest,{instancePath:t+"/digest",parentData:r,parentDataProperty:"\
digest",rootData:u,dynamicAnchors:m})||(e=e===null?T.errors:e.concat(T.errors),s=e.length)),r.state!==void 0&&(U(r.state,
{instancePath:t+"/state",parentData:r,parentDataProperty:"state",rootData:u,dynamicAnchors:m})||(e=e===null?U.errors:e.concat(
U.errors),s=e.length)),r.createdAt!==void 0&&(q(r.createdAt,{instancePath:t+"/createdAt",parentData:r,parentDataProperty:"\
createdAt",rootData:u,dynamicAnchors:m})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),r.requestedBy!==void 0&&(j(
r.requestedBy,{instancePath:t+"/requestedBy",parentData:r,parentDataProperty:"requestedBy",rootData:u,dynamicAnchors:m})||
(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.subject!==void 0&&typeof r.subject!="string"){let o={instancePath:t+
"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[o]:e.push(o),s++}if(r.options!==void 0){let o=r.options;if(Array.isArray(o)){let l=o.length;for(let d=0;d<l;d++)L(o[d],
{instancePath:t+"/options/"+d,parentData:o,parentDataProperty:d,rootData:u,dynamicAnchors:m})||(e=e===null?L.errors:e.concat(
L.errors),s=e.length)}else{let l={instancePath:t+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),s++}}if(r.defaults!==void 0){let o=r.defaults;if(!Array.
isArray(o)&&o!==null){let l={instancePath:t+"/defaults",schemaPath:"#/properties/defaults/type",keyword:"type",params:{type:Y.
properties.defaults.type},message:"must be array,null"};e===null?e=[l]:e.push(l),s++}if(Array.isArray(o)){let l=o.length;
for(let d=0;d<l;d++)if(typeof o[d]!="string"){let w={instancePath:t+"/defaults/"+d,schemaPath:"#/properties/defaults/ite\
ms/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[w]:e.push(w),s++}}}if(r.multiple!==
void 0&&typeof r.multiple!="boolean"){let o={instancePath:t+"/multiple",schemaPath:"#/properties/multiple/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}if(r.assignees!==void 0&&(R(r.assignees,
{instancePath:t+"/assignees",parentData:r,parentDataProperty:"assignees",rootData:u,dynamicAnchors:m})||(e=e===null?R.errors:
e.concat(R.errors),s=e.length)),r.excludeRequester!==void 0&&typeof r.excludeRequester!="boolean"){let o={instancePath:t+
"/excludeRequester",schemaPath:"#/properties/excludeRequester/type",keyword:"type",params:{type:"boolean"},message:"must\
 be boolean"};e===null?e=[o]:e.push(o),s++}if(r.quorum!==void 0){let o=r.quorum;if(!(typeof o=="number"&&!(o%1)&&!isNaN(
o)&&isFinite(o))){let l={instancePath:t+"/quorum",schemaPath:"#/properties/quorum/type",keyword:"type",params:{type:"int\
eger"},message:"must be integer"};e===null?e=[l]:e.push(l),s++}if(typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o))){let l={
instancePath:t+"/quorum",schemaPath:"#/properties/quorum/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[l]:e.push(l),s++}}if(r.deadline!==void 0){let o=r.deadline,l=s,d=!0,w=s;if(o!==null){let c={};
e===null?e=[c]:e.push(c),s++}var n=w===s;s=l,e!==null&&(l?e.length=l:e=null);let P;if(n){let c=s;if(o!==null){let N={instancePath:t+
"/deadline",schemaPath:"#/properties/deadline/then/type",keyword:"type",params:{type:"null"},message:"must be null"};e===
null?e=[N]:e.push(N),s++}var n=c===s;d=n,P="then"}else{let c=s;q(o,{instancePath:t+"/deadline",parentData:r,parentDataProperty:"\
deadline",rootData:u,dynamicAnchors:m})||(e=e===null?q.errors:e.concat(q.errors),s=e.length);var n=c===s;d=n,P="else"}if(!d){
let c={instancePath:t+"/deadline",schemaPath:"#/properties/deadline/if",keyword:"if",params:{failingKeyword:P},message:'\
must match "'+P+'" schema'};e===null?e=[c]:e.push(c),s++}}if(r.reminders!==void 0&&(K(r.reminders,{instancePath:t+"/remi\
nders",parentData:r,parentDataProperty:"reminders",rootData:u,dynamicAnchors:m})||(e=e===null?K.errors:e.concat(K.errors),
s=e.length)),r.escalation!==void 0){let o=r.escalation;if(Array.isArray(o)){let l=o.length;for(let d=0;d<l;d++)F(o[d],{instancePath:t+
"/escalation/"+d,parentData:o,parentDataProperty:d,rootData:u,dynamicAnchors:m})||(e=e===null?F.errors:e.concat(F.errors),
s=e.length)}else{let l={instancePath:t+"/escalation",schemaPath:"#/properties/escalation/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[l]:e.push(l),s++}}if(r.priority!==void 0){let o=r.priority;if(!(typeof o=="\
number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let l={instancePath:t+"/priority",schemaPath:"#/properties/priority/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),s++}}if(r.labels!==void 0&&(z(r.labels,
{instancePath:t+"/labels",parentData:r,parentDataProperty:"labels",rootData:u,dynamicAnchors:m})||(e=e===null?z.errors:e.
concat(z.errors),s=e.length)),r.source!==void 0){let o=r.source,l=s,d=!0,w=s;if(o!==null){let c={};e===null?e=[c]:e.push(
c),s++}var i=w===s;s=l,e!==null&&(l?e.length=l:e=null);let P;if(i){let c=s;if(o!==null){let N={instancePath:t+"/source",
schemaPath:"#/properties/source/then/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[N]:e.
push(N),s++}var i=c===s;d=i,P="then"}else{let c=s;V(o,{instancePath:t+"/source",parentData:r,parentDataProperty:"source",
rootData:u,dynamicAnchors:m})||(e=e===null?V.errors:e.concat(V.errors),s=e.length);var i=c===s;d=i,P="else"}if(!d){let c={
instancePath:t+"/source",schemaPath:"#/properties/source/if",keyword:"if",params:{failingKeyword:P},message:'must match \
"'+P+'" schema'};e===null?e=[c]:e.push(c),s++}}if(r.kind!==void 0&&(M(r.kind,{instancePath:t+"/kind",parentData:r,parentDataProperty:"\
kind",rootData:u,dynamicAnchors:m})||(e=e===null?M.errors:e.concat(M.errors),s=e.length)),r.callbackUrl!==void 0){let o=r.
callbackUrl;if(typeof o!="string"&&o!==null){let l={instancePath:t+"/callbackUrl",schemaPath:"#/properties/callbackUrl/t\
ype",keyword:"type",params:{type:Y.properties.callbackUrl.type},message:"must be string,null"};e===null?e=[l]:e.push(l),
s++}}if(r.handler!==void 0){let o=r.handler;if(typeof o!="string"&&o!==null){let l={instancePath:t+"/handler",schemaPath:"\
#/properties/handler/type",keyword:"type",params:{type:Y.properties.handler.type},message:"must be string,null"};e===null?
e=[l]:e.push(l),s++}}if(r.supersedes!==void 0){let o=r.supersedes;if(typeof o!="string"&&o!==null){let l={instancePath:t+
"/supersedes",schemaPath:"#/properties/supersedes/type",keyword:"type",params:{type:Y.properties.supersedes.type},message:"\
must be string,null"};e===null?e=[l]:e.push(l),s++}}if(r.claimedBy!==void 0){let o=r.claimedBy,l=s,d=!0,w=s;if(o!==null){
let c={};e===null?e=[c]:e.push(c),s++}var p=w===s;s=l,e!==null&&(l?e.length=l:e=null);let P;if(p){let c=s;if(o!==null){let N={
instancePath:t+"/claimedBy",schemaPath:"#/properties/claimedBy/then/type",keyword:"type",params:{type:"null"},message:"m\
ust be null"};e===null?e=[N]:e.push(N),s++}var p=c===s;d=p,P="then"}else{let c=s;j(o,{instancePath:t+"/claimedBy",parentData:r,
parentDataProperty:"claimedBy",rootData:u,dynamicAnchors:m})||(e=e===null?j.errors:e.concat(j.errors),s=e.length);var p=c===
s;d=p,P="else"}if(!d){let c={instancePath:t+"/claimedBy",schemaPath:"#/properties/claimedBy/if",keyword:"if",params:{failingKeyword:P},
message:'must match "'+P+'" schema'};e===null?e=[c]:e.push(c),s++}}if(r.claimedUntil!==void 0){let o=r.claimedUntil,l=s,
d=!0,w=s;if(o!==null){let c={};e===null?e=[c]:e.push(c),s++}var y=w===s;s=l,e!==null&&(l?e.length=l:e=null);let P;if(y){
let c=s;if(o!==null){let N={instancePath:t+"/claimedUntil",schemaPath:"#/properties/claimedUntil/then/type",keyword:"typ\
e",params:{type:"null"},message:"must be null"};e===null?e=[N]:e.push(N),s++}var y=c===s;d=y,P="then"}else{let c=s;q(o,{
instancePath:t+"/claimedUntil",parentData:r,parentDataProperty:"claimedUntil",rootData:u,dynamicAnchors:m})||(e=e===null?
q.errors:e.concat(q.errors),s=e.length);var y=c===s;d=y,P="else"}if(!d){let c={instancePath:t+"/claimedUntil",schemaPath:"\
#/properties/claimedUntil/if",keyword:"if",params:{failingKeyword:P},message:'must match "'+P+'" schema'};e===null?e=[c]:
e.push(c),s++}}if(r.answers!==void 0){let o=r.answers;if(Array.isArray(o)){let l=o.length;for(let d=0;d<l;d++)ae(o[d],{instancePath:t+
"/answers/"+d,parentData:o,parentDataProperty:d,rootData:u,dynamicAnchors:m})||(e=e===null?ae.errors:e.concat(ae.errors),
s=e.length)}else{let l={instancePath:t+"/answers",schemaPath:"#/properties/answers/type",keyword:"type",params:{type:"ar\
ray"},message:"must be array"};e===null?e=[l]:e.push(l),s++}}if(r.viewer!==void 0&&(W(r.viewer,{instancePath:t+"/viewer",
parentData:r,parentDataProperty:"viewer",rootData:u,dynamicAnchors:m})||(e=e===null?W.errors:e.concat(W.errors),s=e.length)),
r.response!==void 0){let o=r.response,l=s,d=!0,w=s;if(o!==null){let c={};e===null?e=[c]:e.push(c),s++}var k=w===s;s=l,e!==
null&&(l?e.length=l:e=null);let P;if(k){let c=s;if(o!==null){let N={instancePath:t+"/response",schemaPath:"#/properties/\
response/then/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[N]:e.push(N),s++}var k=c===s;
d=k,P="then"}else{let c=s;oe(o,{instancePath:t+"/response",parentData:r,parentDataProperty:"response",rootData:u,dynamicAnchors:m})||
(e=e===null?oe.errors:e.concat(oe.errors),s=e.length);var k=c===s;d=k,P="else"}if(!d){let c={instancePath:t+"/response",
schemaPath:"#/properties/response/if",keyword:"if",params:{failingKeyword:P},message:'must match "'+P+'" schema'};e===null?
e=[c]:e.push(c),s++}}if(r.resolvedAt!==void 0){let o=r.resolvedAt,l=s,d=!0,w=s;if(o!==null){let c={};e===null?e=[c]:e.push(
c),s++}var b=w===s;s=l,e!==null&&(l?e.length=l:e=null);let P;if(b){let c=s;if(o!==null){let N={instancePath:t+"/resolved\
At",schemaPath:"#/properties/resolvedAt/then/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?
e=[N]:e.push(N),s++}var b=c===s;d=b,P="then"}else{let c=s;q(o,{instancePath:t+"/resolvedAt",parentData:r,parentDataProperty:"\
resolvedAt",rootData:u,dynamicAnchors:m})||(e=e===null?q.errors:e.concat(q.errors),s=e.length);var b=c===s;d=b,P="else"}
if(!d){let c={instancePath:t+"/resolvedAt",schemaPath:"#/properties/resolvedAt/if",keyword:"if",params:{failingKeyword:P},
message:'must match "'+P+'" schema'};e===null?e=[c]:e.push(c),s++}}if(r.reason!==void 0){let o=r.reason;if(typeof o!="st\
ring"&&o!==null){let l={instancePath:t+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:Y.properties.
reason.type},message:"must be string,null"};e===null?e=[l]:e.push(l),s++}}if(r.supersededBy!==void 0){let o=r.supersededBy;
if(typeof o!="string"&&o!==null){let l={instancePath:t+"/supersededBy",schemaPath:"#/properties/supersededBy/type",keyword:"\
type",params:{type:Y.properties.supersededBy.type},message:"must be string,null"};e===null?e=[l]:e.push(l),s++}}r.delivery!==
void 0&&(J(r.delivery,{instancePath:t+"/delivery",parentData:r,parentDataProperty:"delivery",rootData:u,dynamicAnchors:m})||
(e=e===null?J.errors:e.concat(J.errors),s=e.length))}else{let o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return pe.errors=e,s===0}pe.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function de(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:u=r,dynamicAnchors:m={}}={}){
let e=null,s=0,a=de.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.items===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
items"},message:"must have required property 'items'"};e===null?e=[n]:e.push(n),s++}if(r.nextCursor===void 0){let n={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"nextCursor"},message:"must have required property 'n\
extCursor'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(!(n==="items"||n==="nextCursor")){let i={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional p\
roperties"};e===null?e=[i]:e.push(i),s++}if(r.items!==void 0){let n=r.items;if(Array.isArray(n)){let i=n.length;for(let p=0;p<
i;p++)pe(n[p],{instancePath:t+"/items/"+p,parentData:n,parentDataProperty:p,rootData:u,dynamicAnchors:m})||(e=e===null?pe.
errors:e.concat(pe.errors),s=e.length)}else{let i={instancePath:t+"/items",schemaPath:"#/properties/items/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),s++}}if(r.nextCursor!==void 0){let n=r.nextCursor;
if(typeof n!="string"&&n!==null){let i={instancePath:t+"/nextCursor",schemaPath:"#/properties/nextCursor/type",keyword:"\
type",params:{type:dr.properties.nextCursor.type},message:"must be string,null"};e===null?e=[i]:e.push(i),s++}}}else{let n={
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(
n),s++}return de.errors=e,s===0}de.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Pe(r,{instancePath:t="",
parentData:g,parentDataProperty:v,rootData:u=r,dynamicAnchors:m={}}={}){let e=null,s=0,a=Pe.evaluated;return a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),de(r,{instancePath:t,parentData:g,parentDataProperty:v,rootData:u,dynamicAnchors:m})||
(e=e===null?de.errors:e.concat(de.errors),s=e.length),Pe.errors=e,s===0}Pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var fr=be;function be(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:u=r,dynamicAnchors:m={}}={}){let e=null,s=0,
a=be.evaluated;return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),_(r,{instancePath:t,parentData:g,
parentDataProperty:v,rootData:u,dynamicAnchors:m})||(e=e===null?_.errors:e.concat(_.errors),s=e.length),be.errors=e,s===
0}be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var yr=qe;function qe(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:u=r,dynamicAnchors:m={}}={}){let e=null,s=0,
a=qe.evaluated;return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),_(r,{instancePath:t,parentData:g,
parentDataProperty:v,rootData:u,dynamicAnchors:m})||(e=e===null?_.errors:e.concat(_.errors),s=e.length),qe.errors=e,s===
0}qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var cr=ke;function ue(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:u=r,dynamicAnchors:m={}}={}){let e=null,s=0,
a=ue.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.count===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"count"},
message:"must have required property 'count'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(n!=="count"){let i={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have \
additional properties"};e===null?e=[i]:e.push(i),s++}if(r.count!==void 0){let n=r.count;if(!(typeof n=="number"&&!(n%1)&&
!isNaN(n)&&isFinite(n))){let i={instancePath:t+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[i]:e.push(i),s++}if(typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n))){let i={
instancePath:t+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[i]:e.push(i),s++}}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return ue.errors=e,s===0}ue.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function ke(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:u=r,dynamicAnchors:m={}}={}){
let e=null,s=0,a=ke.evaluated;return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),ue(r,{instancePath:t,
parentData:g,parentDataProperty:v,rootData:u,dynamicAnchors:m})||(e=e===null?ue.errors:e.concat(ue.errors),s=e.length),ke.
errors=e,s===0}ke.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var hr=_e;function _e(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:u=r,dynamicAnchors:m={}}={}){let e=null,s=0,
a=_e.evaluated;return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),_(r,{instancePath:t,parentData:g,
parentDataProperty:v,rootData:u,dynamicAnchors:m})||(e=e===null?_.errors:e.concat(_.errors),s=e.length),_e.errors=e,s===
0}_e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var gr=je;function je(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:u=r,dynamicAnchors:m={}}={}){let e=null,s=0,
a=je.evaluated;return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),_(r,{instancePath:t,parentData:g,
parentDataProperty:v,rootData:u,dynamicAnchors:m})||(e=e===null?_.errors:e.concat(_.errors),s=e.length),je.errors=e,s===
0}je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var vr=Ne;function Ne(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:u=r,dynamicAnchors:m={}}={}){let e=null,s=0,
a=Ne.evaluated;return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),_(r,{instancePath:t,parentData:g,
parentDataProperty:v,rootData:u,dynamicAnchors:m})||(e=e===null?_.errors:e.concat(_.errors),s=e.length),Ne.errors=e,s===
0}Ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var wr=Ae;function Ae(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:u=r,dynamicAnchors:m={}}={}){let e=null,s=0,
a=Ae.evaluated;return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),_(r,{instancePath:t,parentData:g,
parentDataProperty:v,rootData:u,dynamicAnchors:m})||(e=e===null?_.errors:e.concat(_.errors),s=e.length),Ae.errors=e,s===
0}Ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Pr=De;function De(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:u=r,dynamicAnchors:m={}}={}){let e=null,s=0,
a=De.evaluated;return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),_(r,{instancePath:t,parentData:g,
parentDataProperty:v,rootData:u,dynamicAnchors:m})||(e=e===null?_.errors:e.concat(_.errors),s=e.length),De.errors=e,s===
0}De.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var br=He;function He(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:u=r,dynamicAnchors:m={}}={}){let e=null,s=0,
a=He.evaluated;return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),_(r,{instancePath:t,parentData:g,
parentDataProperty:v,rootData:u,dynamicAnchors:m})||(e=e===null?_.errors:e.concat(_.errors),s=e.length),He.errors=e,s===
0}He.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var qr=$e;function $e(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:u=r,dynamicAnchors:m={}}={}){let e=null,s=0,
a=$e.evaluated;return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),_(r,{instancePath:t,parentData:g,
parentDataProperty:v,rootData:u,dynamicAnchors:m})||(e=e===null?_.errors:e.concat(_.errors),s=e.length),$e.errors=e,s===
0}$e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var kr=Ie;function Ie(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:u=r,dynamicAnchors:m={}}={}){let e=null,s=0,
a=Ie.evaluated;return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),_(r,{instancePath:t,parentData:g,
parentDataProperty:v,rootData:u,dynamicAnchors:m})||(e=e===null?_.errors:e.concat(_.errors),s=e.length),Ie.errors=e,s===
0}Ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var _r=Oe;function Oe(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:u=r,dynamicAnchors:m={}}={}){let e=null,s=0,
a=Oe.evaluated;return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),_(r,{instancePath:t,parentData:g,
parentDataProperty:v,rootData:u,dynamicAnchors:m})||(e=e===null?_.errors:e.concat(_.errors),s=e.length),Oe.errors=e,s===
0}Oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var jr=xe;function xe(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:u=r,dynamicAnchors:m={}}={}){let e=null,s=0,
a=xe.evaluated;return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),_(r,{instancePath:t,parentData:g,
parentDataProperty:v,rootData:u,dynamicAnchors:m})||(e=e===null?_.errors:e.concat(_.errors),s=e.length),xe.errors=e,s===
0}xe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Nr=Be;function me(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:u=r,dynamicAnchors:m={}}={}){let e=null,s=0,
a=me.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.mayAnswer===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"m\
ayAnswer"},message:"must have required property 'mayAnswer'"};e===null?e=[n]:e.push(n),s++}if(r.reasons===void 0){let n={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"reasons"},message:"must have required\
 property 'reasons'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(!(n==="mayAnswer"||n==="reasons")){let i={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have \
additional properties"};e===null?e=[i]:e.push(i),s++}if(r.mayAnswer!==void 0&&typeof r.mayAnswer!="boolean"){let n={instancePath:t+
"/mayAnswer",schemaPath:"#/properties/mayAnswer/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};
e===null?e=[n]:e.push(n),s++}if(r.reasons!==void 0){let n=r.reasons;if(Array.isArray(n)){let i=n.length;for(let p=0;p<i;p++)
B(n[p],{instancePath:t+"/reasons/"+p,parentData:n,parentDataProperty:p,rootData:u,dynamicAnchors:m})||(e=e===null?B.errors:
e.concat(B.errors),s=e.length)}else{let i={instancePath:t+"/reasons",schemaPath:"#/properties/reasons/type",keyword:"typ\
e",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),s++}}}else{let n={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return me.errors=e,
s===0}me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Be(r,{instancePath:t="",parentData:g,parentDataProperty:v,
rootData:u=r,dynamicAnchors:m={}}={}){let e=null,s=0,a=Be.evaluated;return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),me(r,{instancePath:t,parentData:g,parentDataProperty:v,rootData:u,dynamicAnchors:m})||(e=e===null?me.errors:
e.concat(me.errors),s=e.length),Be.errors=e,s===0}Be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ar=Re;function fe(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:u=r,dynamicAnchors:m={}}={}){let e=null,s=0,
a=fe.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.requestId===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"r\
equestId"},message:"must have required property 'requestId'"};e===null?e=[n]:e.push(n),s++}if(r.status===void 0){let n={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"},message:"must have required \
property 'status'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(!(n==="requestId"||n==="status"||n==="request"||n==="\
problem")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),s++}if(r.requestId!==void 0&&typeof r.requestId!=
"string"){let n={instancePath:t+"/requestId",schemaPath:"#/properties/requestId/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(r.status!==void 0){let n=r.status;if(!(typeof n=="number"&&
!(n%1)&&!isNaN(n)&&isFinite(n))){let i={instancePath:t+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),s++}}r.request!==void 0&&(_(r.request,{instancePath:t+
"/request",parentData:r,parentDataProperty:"request",rootData:u,dynamicAnchors:m})||(e=e===null?_.errors:e.concat(_.errors),
s=e.length)),r.problem!==void 0&&(Z(r.problem,{instancePath:t+"/problem",parentData:r,parentDataProperty:"problem",rootData:u,
dynamicAnchors:m})||(e=e===null?Z.errors:e.concat(Z.errors),s=e.length))}else{let n={instancePath:t,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return fe.errors=e,s===0}fe.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ye(r,{instancePath:t="",parentData:g,parentDataProperty:v,
rootData:u=r,dynamicAnchors:m={}}={}){let e=null,s=0,a=ye.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.results===void 0){let n={instancePath:t,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"results"},message:"must have required property 'results'"};e===null?
e=[n]:e.push(n),s++}for(let n in r)if(n!=="results"){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[i]:e.push(
i),s++}if(r.results!==void 0){let n=r.results;if(Array.isArray(n)){let i=n.length;for(let p=0;p<i;p++)fe(n[p],{instancePath:t+
"/results/"+p,parentData:n,parentDataProperty:p,rootData:u,dynamicAnchors:m})||(e=e===null?fe.errors:e.concat(fe.errors),
s=e.length)}else{let i={instancePath:t+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type:"ar\
ray"},message:"must be array"};e===null?e=[i]:e.push(i),s++}}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return ye.errors=e,s===0}ye.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function Re(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:u=r,
dynamicAnchors:m={}}={}){let e=null,s=0,a=Re.evaluated;return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),ye(r,{instancePath:t,parentData:g,parentDataProperty:v,rootData:u,dynamicAnchors:m})||(e=e===null?ye.errors:e.concat(
ye.errors),s=e.length),Re.errors=e,s===0}Re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Dr=Ee;var Hr={$id:"hitl:EventPage",type:"object",required:["items","nextCursor"],properties:{items:{type:"array",items:{$ref:"\
hitl:Event"}},nextCursor:{type:["string","null"]}},additionalProperties:!1};var $r={$id:"hitl:EventType",type:"string",enum:["created","claimed","released","assigned","commented","snoozed","remind\
ed","escalated","answered","responded","defaulted","expired","cancelled","failed","link_created","link_used","delivered",
"delivery_failed","acknowledged"]};function ce(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:u=r,dynamicAnchors:m={}}={}){
let e=null,s=0,a=ce.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r!="string"){let n={
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),s++}if(!(r==="created"||r==="claimed"||r==="released"||r==="assigned"||r==="commented"||r==="snoozed"||r==="reminded"||
r==="escalated"||r==="answered"||r==="responded"||r==="defaulted"||r==="expired"||r==="cancelled"||r==="failed"||r==="li\
nk_created"||r==="link_used"||r==="delivered"||r==="delivery_failed"||r==="acknowledged")){let n={instancePath:t,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:$r.enum},message:"must be equal to one of the allowed values"};e===null?e=[
n]:e.push(n),s++}return ce.errors=e,s===0}ce.evaluated={dynamicProps:!1,dynamicItems:!1};function G(r,{instancePath:t="",
parentData:g,parentDataProperty:v,rootData:u=r,dynamicAnchors:m={}}={}){let e=null,s=0,a=G.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.seq===void 0){let i={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"seq"},message:"must have required property 'seq'"};e===
null?e=[i]:e.push(i),s++}if(r.type===void 0){let i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[i]:e.push(i),s++}if(r.at===void 0){let i={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"at"},message:"must have required property 'at'"};e===
null?e=[i]:e.push(i),s++}if(r.actor===void 0){let i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
actor"},message:"must have required property 'actor'"};e===null?e=[i]:e.push(i),s++}if(r.channel===void 0){let i={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"channel"},message:"must have required property 'chan\
nel'"};e===null?e=[i]:e.push(i),s++}if(r.data===void 0){let i={instancePath:t,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[i]:e.push(i),s++}for(let i in r)
if(!(i==="seq"||i==="type"||i==="at"||i==="actor"||i==="channel"||i==="data")){let p={instancePath:t,schemaPath:"#/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properti\
es"};e===null?e=[p]:e.push(p),s++}if(r.seq!==void 0){let i=r.seq;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){
let p={instancePath:t+"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type:"integer"},message:"must be \
integer"};e===null?e=[p]:e.push(p),s++}if(typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i))){let p={instancePath:t+"/seq",
schemaPath:"#/properties/seq/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?
e=[p]:e.push(p),s++}}if(r.type!==void 0&&(ce(r.type,{instancePath:t+"/type",parentData:r,parentDataProperty:"type",rootData:u,
dynamicAnchors:m})||(e=e===null?ce.errors:e.concat(ce.errors),s=e.length)),r.at!==void 0&&(q(r.at,{instancePath:t+"/at",
parentData:r,parentDataProperty:"at",rootData:u,dynamicAnchors:m})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),
r.actor!==void 0){let i=r.actor,p=s,y=!0,k=s;if(i!==null){let o={};e===null?e=[o]:e.push(o),s++}var n=k===s;s=p,e!==null&&
(p?e.length=p:e=null);let b;if(n){let o=s;if(i!==null){let d={instancePath:t+"/actor",schemaPath:"#/properties/actor/the\
n/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[d]:e.push(d),s++}var n=o===s;y=n,b="then"}else{
let o=s;j(i,{instancePath:t+"/actor",parentData:r,parentDataProperty:"actor",rootData:u,dynamicAnchors:m})||(e=e===null?
j.errors:e.concat(j.errors),s=e.length);var n=o===s;y=n,b="else"}if(!y){let o={instancePath:t+"/actor",schemaPath:"#/pro\
perties/actor/if",keyword:"if",params:{failingKeyword:b},message:'must match "'+b+'" schema'};e===null?e=[o]:e.push(o),s++}}
if(r.channel!==void 0&&(O(r.channel,{instancePath:t+"/channel",parentData:r,parentDataProperty:"channel",rootData:u,dynamicAnchors:m})||
(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.data!==void 0){let i=r.data;if(!(i&&typeof i=="object"&&!Array.isArray(
i))){let p={instancePath:t+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[p]:e.push(p),s++}}}else{let i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}return G.errors=e,s===0}G.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function he(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:u=r,dynamicAnchors:m={}}={}){
let e=null,s=0,a=he.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.items===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
items"},message:"must have required property 'items'"};e===null?e=[n]:e.push(n),s++}if(r.nextCursor===void 0){let n={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"nextCursor"},message:"must have required property 'n\
extCursor'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(!(n==="items"||n==="nextCursor")){let i={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional p\
roperties"};e===null?e=[i]:e.push(i),s++}if(r.items!==void 0){let n=r.items;if(Array.isArray(n)){let i=n.length;for(let p=0;p<
i;p++)G(n[p],{instancePath:t+"/items/"+p,parentData:n,parentDataProperty:p,rootData:u,dynamicAnchors:m})||(e=e===null?G.
errors:e.concat(G.errors),s=e.length)}else{let i={instancePath:t+"/items",schemaPath:"#/properties/items/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),s++}}if(r.nextCursor!==void 0){let n=r.nextCursor;
if(typeof n!="string"&&n!==null){let i={instancePath:t+"/nextCursor",schemaPath:"#/properties/nextCursor/type",keyword:"\
type",params:{type:Hr.properties.nextCursor.type},message:"must be string,null"};e===null?e=[i]:e.push(i),s++}}}else{let n={
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(
n),s++}return he.errors=e,s===0}he.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ee(r,{instancePath:t="",
parentData:g,parentDataProperty:v,rootData:u=r,dynamicAnchors:m={}}={}){let e=null,s=0,a=Ee.evaluated;return a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),he(r,{instancePath:t,parentData:g,parentDataProperty:v,rootData:u,dynamicAnchors:m})||
(e=e===null?he.errors:e.concat(he.errors),s=e.length),Ee.errors=e,s===0}Ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Ir=Ce;function ge(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:u=r,dynamicAnchors:m={}}={}){let e=null,s=0,
a=ge.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.exportedAt===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
exportedAt"},message:"must have required property 'exportedAt'"};e===null?e=[n]:e.push(n),s++}if(r.request===void 0){let n={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"request"},message:"must have required\
 property 'request'"};e===null?e=[n]:e.push(n),s++}if(r.events===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"events"},message:"must have required property 'events'"};e===null?e=[n]:e.push(n),s++}
for(let n in r)if(!(n==="exportedAt"||n==="request"||n==="events")){let i={instancePath:t,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?
e=[i]:e.push(i),s++}if(r.exportedAt!==void 0&&(q(r.exportedAt,{instancePath:t+"/exportedAt",parentData:r,parentDataProperty:"\
exportedAt",rootData:u,dynamicAnchors:m})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),r.request!==void 0&&(_(r.
request,{instancePath:t+"/request",parentData:r,parentDataProperty:"request",rootData:u,dynamicAnchors:m})||(e=e===null?
_.errors:e.concat(_.errors),s=e.length)),r.events!==void 0){let n=r.events;if(Array.isArray(n)){let i=n.length;for(let p=0;p<
i;p++)G(n[p],{instancePath:t+"/events/"+p,parentData:n,parentDataProperty:p,rootData:u,dynamicAnchors:m})||(e=e===null?G.
errors:e.concat(G.errors),s=e.length)}else{let i={instancePath:t+"/events",schemaPath:"#/properties/events/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),s++}}}else{let n={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return ge.errors=e,
s===0}ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ce(r,{instancePath:t="",parentData:g,parentDataProperty:v,
rootData:u=r,dynamicAnchors:m={}}={}){let e=null,s=0,a=Ce.evaluated;return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),ge(r,{instancePath:t,parentData:g,parentDataProperty:v,rootData:u,dynamicAnchors:m})||(e=e===null?ge.errors:
e.concat(ge.errors),s=e.length),Ce.errors=e,s===0}Ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Or=Te;function Te(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:u=r,dynamicAnchors:m={}}={}){let e=null,s=0,
a=Te.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),!(r&&typeof r=="object"&&!Array.isArray(
r))){let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[n]:e.push(n),s++}return Te.errors=e,s===0}Te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var xr=Ue;function ve(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:u=r,dynamicAnchors:m={}}={}){let e=null,s=0,
a=ve.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.status===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"stat\
us"},message:"must have required property 'status'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(n!=="status"){let i={
instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"\
must NOT have additional properties"};e===null?e=[i]:e.push(i),s++}if(r.status!==void 0){let n=r.status;if(typeof n!="st\
ring"){let i={instancePath:t+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),s++}if(n!=="ok"){let i={instancePath:t+"/status",schemaPath:"#/properties/stat\
us/const",keyword:"const",params:{allowedValue:"ok"},message:"must be equal to constant"};e===null?e=[i]:e.push(i),s++}}}else{
let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:
e.push(n),s++}return ve.errors=e,s===0}ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ue(r,{instancePath:t="",
parentData:g,parentDataProperty:v,rootData:u=r,dynamicAnchors:m={}}={}){let e=null,s=0,a=Ue.evaluated;return a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),ve(r,{instancePath:t,parentData:g,parentDataProperty:v,rootData:u,dynamicAnchors:m})||
(e=e===null?ve.errors:e.concat(ve.errors),s=e.length),Ue.errors=e,s===0}Ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Er={listRequests:{200:{type:"application/json",headers:["Hitl-Now"],validate:pr},400:{type:"application/problem+json",
headers:["Hitl-Now"],validate:f,codes:["invalid_request"],fields:["errors"]},401:{type:"application/problem+json",headers:[
"Hitl-Now"],validate:f,codes:["unauthenticated"],fields:[]},403:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,
codes:["not_permitted"],fields:[]},500:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,codes:["internal"],
fields:[]},503:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,codes:["unavailable"],fields:[]}},createRequest:{
200:{type:"application/json",headers:["Hitl-Now"],validate:fr},201:{type:"application/json",headers:["Hitl-Now","Locatio\
n"],validate:yr},400:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,codes:["invalid_request"],fields:[
"errors"]},401:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,codes:["unauthenticated"],fields:[]},403:{
type:"application/problem+json",headers:["Hitl-Now"],validate:f,codes:["not_permitted"],fields:[]},404:{type:"applicatio\
n/problem+json",headers:["Hitl-Now"],validate:f,codes:["not_found"],fields:[]},409:{type:"application/problem+json",headers:[
"Hitl-Now"],validate:f,codes:["already_superseded"],fields:["request"]},410:{type:"application/problem+json",headers:["H\
itl-Now"],validate:f,codes:["purged"],fields:[]},413:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,codes:[
"too_large"],fields:[]},415:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,codes:["unsupported_media_t\
ype"],fields:[]},422:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,codes:["invalid_schema","invalid_p\
arams","idempotency_mismatch"],fields:[]},500:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,codes:["i\
nternal"],fields:[]},503:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,codes:["unavailable"],fields:[]}},
countRequests:{200:{type:"application/json",headers:["Hitl-Now"],validate:cr},400:{type:"application/problem+json",headers:[
"Hitl-Now"],validate:f,codes:["invalid_request"],fields:["errors"]},401:{type:"application/problem+json",headers:["Hitl-\
Now"],validate:f,codes:["unauthenticated"],fields:[]},403:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,
codes:["not_permitted"],fields:[]},500:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,codes:["internal"],
fields:[]},503:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,codes:["unavailable"],fields:[]}},getRequest:{
200:{type:"application/json",headers:["Hitl-Now"],validate:hr},400:{type:"application/problem+json",headers:["Hitl-Now"],
validate:f,codes:["invalid_request"],fields:["errors"]},401:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,
codes:["unauthenticated"],fields:[]},403:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,codes:["not_pe\
rmitted"],fields:[]},404:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,codes:["not_found"],fields:[]},
410:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,codes:["purged"],fields:[]},500:{type:"application/\
problem+json",headers:["Hitl-Now"],validate:f,codes:["internal"],fields:[]},503:{type:"application/problem+json",headers:[
"Hitl-Now"],validate:f,codes:["unavailable"],fields:[]}},waitForRequest:{200:{type:"application/json",headers:["Hitl-Now"],
validate:gr},400:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,codes:["invalid_request"],fields:["err\
ors"]},401:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,codes:["unauthenticated"],fields:[]},403:{type:"\
application/problem+json",headers:["Hitl-Now"],validate:f,codes:["not_permitted"],fields:[]},404:{type:"application/prob\
lem+json",headers:["Hitl-Now"],validate:f,codes:["not_found"],fields:[]},410:{type:"application/problem+json",headers:["\
Hitl-Now"],validate:f,codes:["purged"],fields:[]},500:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,codes:[
"internal"],fields:[]},503:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,codes:["unavailable"],fields:[]}},
respondToRequest:{200:{type:"application/json",headers:["Hitl-Now"],validate:vr},400:{type:"application/problem+json",headers:[
"Hitl-Now"],validate:f,codes:["invalid_request"],fields:["errors"]},401:{type:"application/problem+json",headers:["Hitl-\
Now"],validate:f,codes:["unauthenticated"],fields:[]},403:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,
codes:["not_permitted","not_assigned","requester_excluded","claimed_by_other"],fields:[]},404:{type:"application/problem\
+json",headers:["Hitl-Now"],validate:f,codes:["not_found"],fields:[]},409:{type:"application/problem+json",headers:["Hit\
l-Now"],validate:f,codes:["already_resolved","deadline_passed","already_answered"],fields:["request"]},410:{type:"applic\
ation/problem+json",headers:["Hitl-Now"],validate:f,codes:["purged"],fields:[]},412:{type:"application/problem+json",headers:[
"Hitl-Now"],validate:f,codes:["question_changed"],fields:[]},413:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,
codes:["too_large"],fields:[]},415:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,codes:["unsupported_\
media_type"],fields:[]},422:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,codes:["invalid_option","in\
valid_params","comment_required","idempotency_mismatch"],fields:[]},500:{type:"application/problem+json",headers:["Hitl-\
Now"],validate:f,codes:["internal"],fields:[]},503:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,codes:[
"unavailable"],fields:[]}},cancelRequest:{200:{type:"application/json",headers:["Hitl-Now"],validate:wr},400:{type:"appl\
ication/problem+json",headers:["Hitl-Now"],validate:f,codes:["invalid_request"],fields:["errors"]},401:{type:"applicatio\
n/problem+json",headers:["Hitl-Now"],validate:f,codes:["unauthenticated"],fields:[]},403:{type:"application/problem+json",
headers:["Hitl-Now"],validate:f,codes:["not_permitted"],fields:[]},404:{type:"application/problem+json",headers:["Hitl-N\
ow"],validate:f,codes:["not_found"],fields:[]},409:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,codes:[
"already_resolved","deadline_passed"],fields:["request"]},410:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,
codes:["purged"],fields:[]},413:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,codes:["too_large"],fields:[]},
415:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,codes:["unsupported_media_type"],fields:[]},500:{type:"\
application/problem+json",headers:["Hitl-Now"],validate:f,codes:["internal"],fields:[]},503:{type:"application/problem+j\
son",headers:["Hitl-Now"],validate:f,codes:["unavailable"],fields:[]}},failRequest:{200:{type:"application/json",headers:[
"Hitl-Now"],validate:Pr},400:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,codes:["invalid_request"],
fields:["errors"]},401:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,codes:["unauthenticated"],fields:[]},
403:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,codes:["not_permitted"],fields:[]},404:{type:"appli\
cation/problem+json",headers:["Hitl-Now"],validate:f,codes:["not_found"],fields:[]},409:{type:"application/problem+json",
headers:["Hitl-Now"],validate:f,codes:["already_resolved","deadline_passed"],fields:["request"]},410:{type:"application/\
problem+json",headers:["Hitl-Now"],validate:f,codes:["purged"],fields:[]},413:{type:"application/problem+json",headers:[
"Hitl-Now"],validate:f,codes:["too_large"],fields:[]},415:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,
codes:["unsupported_media_type"],fields:[]},500:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,codes:[
"internal"],fields:[]},503:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,codes:["unavailable"],fields:[]}},
claimRequest:{200:{type:"application/json",headers:["Hitl-Now"],validate:br},400:{type:"application/problem+json",headers:[
"Hitl-Now"],validate:f,codes:["invalid_request"],fields:["errors"]},401:{type:"application/problem+json",headers:["Hitl-\
Now"],validate:f,codes:["unauthenticated"],fields:[]},403:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,
codes:["not_permitted","not_assigned","requester_excluded","claimed_by_other"],fields:[]},404:{type:"application/problem\
+json",headers:["Hitl-Now"],validate:f,codes:["not_found"],fields:[]},409:{type:"application/problem+json",headers:["Hit\
l-Now"],validate:f,codes:["already_resolved","deadline_passed","already_answered","claim_refused"],fields:["request"]},410:{
type:"application/problem+json",headers:["Hitl-Now"],validate:f,codes:["purged"],fields:[]},413:{type:"application/probl\
em+json",headers:["Hitl-Now"],validate:f,codes:["too_large"],fields:[]},415:{type:"application/problem+json",headers:["H\
itl-Now"],validate:f,codes:["unsupported_media_type"],fields:[]},500:{type:"application/problem+json",headers:["Hitl-Now"],
validate:f,codes:["internal"],fields:[]},503:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,codes:["un\
available"],fields:[]}},releaseRequest:{200:{type:"application/json",headers:["Hitl-Now"],validate:qr},400:{type:"applic\
ation/problem+json",headers:["Hitl-Now"],validate:f,codes:["invalid_request"],fields:["errors"]},401:{type:"application/\
problem+json",headers:["Hitl-Now"],validate:f,codes:["unauthenticated"],fields:[]},403:{type:"application/problem+json",
headers:["Hitl-Now"],validate:f,codes:["not_permitted","claimed_by_other"],fields:[]},404:{type:"application/problem+jso\
n",headers:["Hitl-Now"],validate:f,codes:["not_found"],fields:[]},409:{type:"application/problem+json",headers:["Hitl-No\
w"],validate:f,codes:["already_resolved","deadline_passed"],fields:["request"]},410:{type:"application/problem+json",headers:[
"Hitl-Now"],validate:f,codes:["purged"],fields:[]},413:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,
codes:["too_large"],fields:[]},415:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,codes:["unsupported_\
media_type"],fields:[]},500:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,codes:["internal"],fields:[]},
503:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,codes:["unavailable"],fields:[]}},assignRequest:{200:{
type:"application/json",headers:["Hitl-Now"],validate:kr},400:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,
codes:["invalid_request"],fields:["errors"]},401:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,codes:[
"unauthenticated"],fields:[]},403:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,codes:["not_permitted",
"not_assigned","requester_excluded"],fields:[]},404:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,codes:[
"not_found"],fields:[]},409:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,codes:["already_resolved","\
deadline_passed","already_answered"],fields:["request"]},410:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,
codes:["purged"],fields:[]},413:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,codes:["too_large"],fields:[]},
415:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,codes:["unsupported_media_type"],fields:[]},500:{type:"\
application/problem+json",headers:["Hitl-Now"],validate:f,codes:["internal"],fields:[]},503:{type:"application/problem+j\
son",headers:["Hitl-Now"],validate:f,codes:["unavailable"],fields:[]}},snoozeRequest:{200:{type:"application/json",headers:[
"Hitl-Now"],validate:_r},400:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,codes:["invalid_request"],
fields:["errors"]},401:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,codes:["unauthenticated"],fields:[]},
403:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,codes:["not_permitted","not_assigned","requester_ex\
cluded"],fields:[]},404:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,codes:["not_found"],fields:[]},
409:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,codes:["already_resolved","deadline_passed","alread\
y_answered"],fields:["request"]},410:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,codes:["purged"],fields:[]},
413:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,codes:["too_large"],fields:[]},415:{type:"applicati\
on/problem+json",headers:["Hitl-Now"],validate:f,codes:["unsupported_media_type"],fields:[]},500:{type:"application/prob\
lem+json",headers:["Hitl-Now"],validate:f,codes:["internal"],fields:[]},503:{type:"application/problem+json",headers:["H\
itl-Now"],validate:f,codes:["unavailable"],fields:[]}},addComment:{200:{type:"application/json",headers:["Hitl-Now"],validate:jr},
400:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,codes:["invalid_request"],fields:["errors"]},401:{type:"\
application/problem+json",headers:["Hitl-Now"],validate:f,codes:["unauthenticated"],fields:[]},403:{type:"application/pr\
oblem+json",headers:["Hitl-Now"],validate:f,codes:["not_permitted"],fields:[]},404:{type:"application/problem+json",headers:[
"Hitl-Now"],validate:f,codes:["not_found"],fields:[]},410:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,
codes:["purged"],fields:[]},413:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,codes:["too_large"],fields:[]},
415:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,codes:["unsupported_media_type"],fields:[]},500:{type:"\
application/problem+json",headers:["Hitl-Now"],validate:f,codes:["internal"],fields:[]},503:{type:"application/problem+j\
son",headers:["Hitl-Now"],validate:f,codes:["unavailable"],fields:[]}},getEligibility:{200:{type:"application/json",headers:[
"Hitl-Now"],validate:Nr},400:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,codes:["invalid_request"],
fields:["errors"]},401:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,codes:["unauthenticated"],fields:[]},
403:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,codes:["not_permitted"],fields:[]},404:{type:"appli\
cation/problem+json",headers:["Hitl-Now"],validate:f,codes:["not_found"],fields:[]},410:{type:"application/problem+json",
headers:["Hitl-Now"],validate:f,codes:["purged"],fields:[]},500:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,
codes:["internal"],fields:[]},503:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,codes:["unavailable"],
fields:[]}},respondToMany:{200:{type:"application/json",headers:["Hitl-Now"],validate:Ar},400:{type:"application/problem\
+json",headers:["Hitl-Now"],validate:f,codes:["invalid_request"],fields:["errors"]},401:{type:"application/problem+json",
headers:["Hitl-Now"],validate:f,codes:["unauthenticated"],fields:[]},403:{type:"application/problem+json",headers:["Hitl\
-Now"],validate:f,codes:["not_permitted"],fields:[]},413:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,
codes:["too_large"],fields:[]},415:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,codes:["unsupported_\
media_type"],fields:[]},500:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,codes:["internal"],fields:[]},
503:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,codes:["unavailable"],fields:[]}},listEvents:{200:{
type:"application/json",headers:["Hitl-Now"],validate:Dr},400:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,
codes:["invalid_request"],fields:["errors"]},401:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,codes:[
"unauthenticated"],fields:[]},403:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,codes:["not_permitted"],
fields:[]},404:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,codes:["not_found"],fields:[]},410:{type:"\
application/problem+json",headers:["Hitl-Now"],validate:f,codes:["purged"],fields:[]},500:{type:"application/problem+jso\
n",headers:["Hitl-Now"],validate:f,codes:["internal"],fields:[]},503:{type:"application/problem+json",headers:["Hitl-Now"],
validate:f,codes:["unavailable"],fields:[]}},exportRequest:{200:{type:"application/json",headers:["Hitl-Now","Content-Di\
sposition"],validate:Ir},400:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,codes:["invalid_request"],
fields:["errors"]},401:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,codes:["unauthenticated"],fields:[]},
403:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,codes:["not_permitted"],fields:[]},404:{type:"appli\
cation/problem+json",headers:["Hitl-Now"],validate:f,codes:["not_found"],fields:[]},410:{type:"application/problem+json",
headers:["Hitl-Now"],validate:f,codes:["purged"],fields:[]},500:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,
codes:["internal"],fields:[]},503:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,codes:["unavailable"],
fields:[]}},streamChanges:{200:{type:"text/event-stream",headers:["Hitl-Now"],validate:null},400:{type:"application/prob\
lem+json",headers:["Hitl-Now"],validate:f,codes:["invalid_request"],fields:["errors"]},401:{type:"application/problem+js\
on",headers:["Hitl-Now"],validate:f,codes:["unauthenticated"],fields:[]},403:{type:"application/problem+json",headers:["\
Hitl-Now"],validate:f,codes:["not_permitted"],fields:[]},429:{type:"application/problem+json",headers:["Hitl-Now","Retry\
-After"],validate:f,codes:["rate_limited"],fields:[]},500:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,
codes:["internal"],fields:[]},503:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,codes:["unavailable"],
fields:[]}},getContract:{200:{type:"application/json",headers:["Hitl-Now"],validate:Or},400:{type:"application/problem+j\
son",headers:["Hitl-Now"],validate:f,codes:["invalid_request"],fields:["errors"]},500:{type:"application/problem+json",headers:[
"Hitl-Now"],validate:f,codes:["internal"],fields:[]}},health:{200:{type:"application/json",headers:["Hitl-Now"],validate:xr},
400:{type:"application/problem+json",headers:["Hitl-Now"],validate:f,codes:["invalid_request"],fields:["errors"]},500:{type:"\
application/problem+json",headers:["Hitl-Now"],validate:f,codes:["internal"],fields:[]},503:{type:"application/problem+j\
son",headers:["Hitl-Now"],validate:f,codes:["unavailable"],fields:[]}}},Cr={404:{type:"application/problem+json",headers:[
"Hitl-Now"],validate:f,codes:["not_found"],fields:[]},405:{type:"application/problem+json",headers:["Hitl-Now","Allow"],
validate:f,codes:["method_not_allowed"],fields:[]}};export{Cr as outside,f as problem,Er as replies};
