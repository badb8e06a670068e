// Generated from openapi/hitl.yaml by scripts/generate.mjs. Do not edit.
var Me=(r,t)=>new Date(Date.UTC(r,t,0)).getUTCDate(),ze=/^(\d{4})-(\d\d)-(\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/,
Ue={"date-time":r=>{let[,t,g,v]=(ze.exec(r)??[]).map(Number);return g>=1&&g<=12&&v>=1&&v<=Me(t,g)},uuid:r=>/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.
test(r)};function Se(r){let t=0;for(let g of r)t+=1;return t}var m=Pe;var Je={$id:"hitl:Code",type:"string",enum:["invalid_request","unauthenticated","not_permitted","not_assigned","requeste\
r_excluded","claimed_by_other","not_found","method_not_allowed","already_resolved","deadline_passed","already_answered",
"already_superseded","claim_refused","purged","question_changed","too_large","unsupported_media_type","invalid_option","\
invalid_params","comment_required","invalid_schema","idempotency_mismatch","rate_limited","internal","unavailable"]};function T(r,{
instancePath:t="",parentData:g,parentDataProperty:v,rootData:d=r,dynamicAnchors:y={}}={}){let e=null,s=0,l=T.evaluated;if(l.
dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof r!="string"){let n={instancePath:t,schemaPath:"#/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(!(r==="invalid_req\
uest"||r==="unauthenticated"||r==="not_permitted"||r==="not_assigned"||r==="requester_excluded"||r==="claimed_by_other"||
r==="not_found"||r==="method_not_allowed"||r==="already_resolved"||r==="deadline_passed"||r==="already_answered"||r==="a\
lready_superseded"||r==="claim_refused"||r==="purged"||r==="question_changed"||r==="too_large"||r==="unsupported_media_t\
ype"||r==="invalid_option"||r==="invalid_params"||r==="comment_required"||r==="invalid_schema"||r==="idempotency_mismatc\
h"||r==="rate_limited"||r==="internal"||r==="unavailable")){let n={instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{
allowedValues:Je.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),s++}return T.errors=
e,s===0}T.evaluated={dynamicProps:!1,dynamicItems:!1};function se(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:d=r,dynamicAnchors:y={}}={}){let e=null,s=0,
l=se.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(
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
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return se.errors=e,
s===0}se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var U={$id:"hitl:HitlRequest",type:"object",required:["id",
"rev","digest","state","createdAt","requestedBy","subject","body","options","defaults","multiple","paramsSchema","params\
Ui","paramsData","context","assignees","excludeRequester","quorum","deadline","reminders","escalation","priority","label\
s","source","kind","supersedes","claimedBy","claimedUntil","answers","viewer","response","resolvedAt","reason","supersed\
edBy","delivery"],properties:{id:{type:"string",format:"uuid"},rev:{type:"integer",minimum:1},digest:{type:"string",pattern:"\
^sha256:[0-9a-f]{64}$"},state:{$ref:"hitl:State"},createdAt:{$ref:"hitl:Instant"},requestedBy:{$ref:"hitl:ActorRef"},subject:{
type:"string"},body:{type:["string","null"]},options:{type:"array",items:{$ref:"hitl:Option"}},defaults:{type:["array","\
null"],items:{type:"string"}},multiple:{type:"boolean"},paramsSchema:{if:{type:"null"},then:{type:"null"},else:{$ref:"hi\
tl:JsonSchema"}},paramsUi:{type:["object","null"],additionalProperties:!0},paramsData:{},context:{},assignees:{$ref:"hit\
l:Assignees"},excludeRequester:{type:"boolean"},quorum:{type:"integer",minimum:1},deadline:{if:{type:"null"},then:{type:"\
null"},else:{$ref:"hitl:Instant"}},reminders:{$ref:"hitl:Reminders"},escalation:{type:"array",items:{$ref:"hitl:Escalati\
onStep"}},priority:{type:"integer"},labels:{$ref:"hitl:Labels"},source:{if:{type:"null"},then:{type:"null"},else:{$ref:"\
hitl:Source"}},kind:{$ref:"hitl:Kind"},callbackUrl:{type:["string","null"]},handler:{type:["string","null"]},supersedes:{
type:["string","null"]},claimedBy:{if:{type:"null"},then:{type:"null"},else:{$ref:"hitl:ActorRef"}},claimedUntil:{if:{type:"\
null"},then:{type:"null"},else:{$ref:"hitl:Instant"}},answers:{type:"array",items:{$ref:"hitl:Answer"}},viewer:{$ref:"hi\
tl:Viewer"},response:{if:{type:"null"},then:{type:"null"},else:{$ref:"hitl:Response"}},resolvedAt:{if:{type:"null"},then:{
type:"null"},else:{$ref:"hitl:Instant"}},reason:{type:["string","null"]},supersededBy:{type:["string","null"]},delivery:{
$ref:"hitl:DeliverySummary"}},additionalProperties:!1},Ke=Object.prototype.hasOwnProperty,Fe=Ue.uuid,Ve=new RegExp("^sha\
256:[0-9a-f]{64}$","u"),Ze={$id:"hitl:State",type:"string",enum:["awaiting_input","responded","defaulted","expired","can\
celled","failed"]};function S(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:d=r,dynamicAnchors:y={}}={}){
let e=null,s=0,l=S.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof r!="string"){let n={
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),s++}if(!(r==="awaiting_input"||r==="responded"||r==="defaulted"||r==="expired"||r==="cancelled"||r==="failed")){let n={
instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ze.enum},message:"must be equal to one of the al\
lowed values"};e===null?e=[n]:e.push(n),s++}return S.errors=e,s===0}S.evaluated={dynamicProps:!1,dynamicItems:!1};var Ge=Ue["date-time"];function k(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:d=r,dynamicAnchors:y={}}={}){
let e=null,s=0,l=k.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof r=="string"){if(!Ge(
r)){let n={instancePath:t,schemaPath:"#/format",keyword:"format",params:{format:"date-time"},message:'must match format \
"date-time"'};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}return k.errors=e,s===0}k.evaluated={dynamicProps:!1,dynamicItems:!1};var $=Se;function N(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:d=r,dynamicAnchors:y={}}={}){let e=null,
s=0,l=N.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.id===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(!(n==="id"||n==="name")){let i={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have \
additional properties"};e===null?e=[i]:e.push(i),s++}if(r.id!==void 0){let n=r.id;if(typeof n=="string"){if($(n)<1){let i={
instancePath:t+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have \
fewer than 1 characters"};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:t+"/id",schemaPath:"#/properties/id/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}}if(r.name!==void 0&&typeof r.
name!="string"){let n={instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return N.errors=e,s===0}N.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function te(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:d=r,dynamicAnchors:y={}}={}){let e=null,s=0,
l=te.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof r=="string"){if($(r)>200){let n={
instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 char\
acters"};e===null?e=[n]:e.push(n),s++}if($(r)<1){let n={instancePath:t,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}return te.errors=e,
s===0}te.evaluated={dynamicProps:!1,dynamicItems:!1};var Qe={$id:"hitl:Intent",type:"string",enum:["primary","danger","n\
eutral"]};function ie(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:d=r,dynamicAnchors:y={}}={}){let e=null,
s=0,l=ie.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof r!="string"){let n={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(!(r===
"primary"||r==="danger"||r==="neutral")){let n={instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Qe.
enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),s++}return ie.errors=e,s===0}ie.evaluated=
{dynamicProps:!1,dynamicItems:!1};function K(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:d=r,dynamicAnchors:y={}}={}){
let e=null,s=0,l=K.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.value===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
value"},message:"must have required property 'value'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(!(n==="value"||n===
"label"||n==="description"||n==="intent"||n==="requireComment"||n==="skipParams"||n==="veto"||n==="targets")){let i={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have \
additional properties"};e===null?e=[i]:e.push(i),s++}if(r.value!==void 0&&(te(r.value,{instancePath:t+"/value",parentData:r,
parentDataProperty:"value",rootData:d,dynamicAnchors:y})||(e=e===null?te.errors:e.concat(te.errors),s=e.length)),r.label!==
void 0){let n=r.label;if(typeof n=="string"){if($(n)>200){let i={instancePath:t+"/label",schemaPath:"#/properties/label/\
maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[i]:e.push(
i),s++}if($(n)<1){let i={instancePath:t+"/label",schemaPath:"#/properties/label/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:t+"/label",schemaPath:"\
#/properties/label/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}}if(r.
description!==void 0){let n=r.description;if(typeof n=="string"){if($(n)>1e3){let i={instancePath:t+"/description",schemaPath:"\
#/properties/description/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 charact\
ers"};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:t+"/description",schemaPath:"#/properties/description/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}}if(r.intent!==void 0&&(ie(
r.intent,{instancePath:t+"/intent",parentData:r,parentDataProperty:"intent",rootData:d,dynamicAnchors:y})||(e=e===null?ie.
errors:e.concat(ie.errors),s=e.length)),r.requireComment!==void 0&&typeof r.requireComment!="boolean"){let n={instancePath:t+
"/requireComment",schemaPath:"#/properties/requireComment/type",keyword:"type",params:{type:"boolean"},message:"must be \
boolean"};e===null?e=[n]:e.push(n),s++}if(r.skipParams!==void 0&&typeof r.skipParams!="boolean"){let n={instancePath:t+"\
/skipParams",schemaPath:"#/properties/skipParams/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};
e===null?e=[n]:e.push(n),s++}if(r.veto!==void 0&&typeof r.veto!="boolean"){let n={instancePath:t+"/veto",schemaPath:"#/p\
roperties/veto/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),s++}if(r.
targets!==void 0){let n=r.targets;if(Array.isArray(n)){let i=n.length;for(let u=0;u<i;u++)if(typeof n[u]!="string"){let c={
instancePath:t+"/targets/"+u,schemaPath:"#/properties/targets/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[c]:e.push(c),s++}}else{let i={instancePath:t+"/targets",schemaPath:"#/properties/targets/ty\
pe",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),s++}}}else{let n={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return K.
errors=e,s===0}K.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ne(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:d=r,dynamicAnchors:y={}}={}){let e=null,s=0,
l=ne.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),!(r&&typeof r=="object"&&!Array.isArray(
r))){let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[n]:e.push(n),s++}return ne.errors=e,s===0}ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function E(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:d=r,dynamicAnchors:y={}}={}){let e=null,s=0,l=E.
evaluated;l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0);let n=s,i=!0,u=s;if(r&&typeof r=="object"&&!Array.
isArray(r)){let P;if(r.anyone===void 0&&(P="anyone")){let f={};e===null?e=[f]:e.push(f),s++}}var c=u===s;s=n,e!==null&&(n?
e.length=n:e=null);let q;if(c){let P=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.anyone===void 0){let h={instancePath:t,
schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"anyone"},message:"must have required property '\
anyone'"};e===null?e=[h]:e.push(h),s++}for(let h in r)if(h!=="anyone"){let A={instancePath:t,schemaPath:"#/then/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties"};
e===null?e=[A]:e.push(A),s++}if(r.anyone!==void 0){let h=r.anyone;if(typeof h!="boolean"){let A={instancePath:t+"/anyone",
schemaPath:"#/then/properties/anyone/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=
[A]:e.push(A),s++}if(h!==!0){let A={instancePath:t+"/anyone",schemaPath:"#/then/properties/anyone/const",keyword:"const",
params:{allowedValue:!0},message:"must be equal to constant"};e===null?e=[A]:e.push(A),s++}}}else{let h={instancePath:t,
schemaPath:"#/then/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[h]:e.push(h),s++}var c=P===
s;if(i=c,i)var b=!0;q="then"}else{let P=s,f=s,h=!0,A=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let X;if(r.nobody===
void 0&&(X="nobody")){let re={};e===null?e=[re]:e.push(re),s++}}var o=A===s;s=f,e!==null&&(f?e.length=f:e=null);let _;if(o){
let X=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.nobody===void 0){let L={instancePath:t,schemaPath:"#/else/then\
/required",keyword:"required",params:{missingProperty:"nobody"},message:"must have required property 'nobody'"};e===null?
e=[L]:e.push(L),s++}for(let L in r)if(L!=="nobody"){let Y={instancePath:t,schemaPath:"#/else/then/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:L},message:"must NOT have additional properties"};e===null?e=[
Y]:e.push(Y),s++}if(r.nobody!==void 0){let L=r.nobody;if(typeof L!="boolean"){let Y={instancePath:t+"/nobody",schemaPath:"\
#/else/then/properties/nobody/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[Y]:e.push(
Y),s++}if(L!==!0){let Y={instancePath:t+"/nobody",schemaPath:"#/else/then/properties/nobody/const",keyword:"const",params:{
allowedValue:!0},message:"must be equal to constant"};e===null?e=[Y]:e.push(Y),s++}}}else{let L={instancePath:t,schemaPath:"\
#/else/then/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[L]:e.push(L),s++}var o=X===
s;if(h=o,h)var a=!0;_="then"}else{let X=s,re=s,L=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let H=s;for(let I in r)if(!(I===
"users"||I==="roles")){let x={};e===null?e=[x]:e.push(x),s++;break}if(H===s){if(r.users!==void 0){let I=r.users,x=s;if(Array.
isArray(I)&&I.length>0){let C={};e===null?e=[C]:e.push(C),s++}var p=x===s}else var p=!0;if(p)if(r.roles!==void 0){let I=r.
roles,x=s;if(Array.isArray(I)&&I.length>0){let D={};e===null?e=[D]:e.push(D),s++}var p=x===s}else var p=!0}}var w=L===s;
if(w){let H={instancePath:t,schemaPath:"#/else/else/not",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=
[H]:e.push(H),s++}else s=re,e!==null&&(re?e.length=re:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){for(let H in r)
if(!(H==="users"||H==="roles")){let I={instancePath:t,schemaPath:"#/else/else/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:H},message:"must NOT have additional properties"};e===null?e=[I]:e.push(I),s++}if(r.
users!==void 0){let H=r.users;if(Array.isArray(H)){let I=H.length;for(let D=0;D<I;D++){let R=H[D];if(typeof R=="string"){
if($(R)>200){let O={instancePath:t+"/users/"+D,schemaPath:"#/else/else/properties/users/items/maxLength",keyword:"maxLen\
gth",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[O]:e.push(O),s++}if($(R)<1){let O={
instancePath:t+"/users/"+D,schemaPath:"#/else/else/properties/users/items/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[O]:e.push(O),s++}}else{let O={instancePath:t+"/users/"+D,schemaPath:"\
#/else/else/properties/users/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[O]:
e.push(O),s++}}let x=H.length,C;if(x>1){let D={};for(;x--;){let R=H[x];if(typeof R=="string"){if(typeof D[R]=="number"){
C=D[R];let O={instancePath:t+"/users",schemaPath:"#/else/else/properties/users/uniqueItems",keyword:"uniqueItems",params:{
i:x,j:C},message:"must NOT have duplicate items (items ## "+C+" and "+x+" are identical)"};e===null?e=[O]:e.push(O),s++;
break}D[R]=x}}}}else{let I={instancePath:t+"/users",schemaPath:"#/else/else/properties/users/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[I]:e.push(I),s++}}if(r.roles!==void 0){let H=r.roles;if(Array.isArray(
H)){let I=H.length;for(let D=0;D<I;D++){let R=H[D];if(typeof R=="string"){if($(R)>200){let O={instancePath:t+"/roles/"+D,
schemaPath:"#/else/else/properties/roles/items/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have \
more than 200 characters"};e===null?e=[O]:e.push(O),s++}if($(R)<1){let O={instancePath:t+"/roles/"+D,schemaPath:"#/else/\
else/properties/roles/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characte\
rs"};e===null?e=[O]:e.push(O),s++}}else{let O={instancePath:t+"/roles/"+D,schemaPath:"#/else/else/properties/roles/items\
/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[O]:e.push(O),s++}}let x=H.length,C;if(x>
1){let D={};for(;x--;){let R=H[x];if(typeof R=="string"){if(typeof D[R]=="number"){C=D[R];let O={instancePath:t+"/roles",
schemaPath:"#/else/else/properties/roles/uniqueItems",keyword:"uniqueItems",params:{i:x,j:C},message:"must NOT have dupl\
icate items (items ## "+C+" and "+x+" are identical)"};e===null?e=[O]:e.push(O),s++;break}D[R]=x}}}}else{let I={instancePath:t+
"/roles",schemaPath:"#/else/else/properties/roles/type",keyword:"type",params:{type:"array"},message:"must be array"};e===
null?e=[I]:e.push(I),s++}}}else{let H={instancePath:t,schemaPath:"#/else/else/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[H]:e.push(H),s++}var o=X===s;h=o,h&&a!==!0&&(a=!0),_="else"}if(!h){let X={instancePath:t,
schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:_},message:'must match "'+_+'" schema'};e===null?e=[X]:e.push(
X),s++}var c=P===s;i=c,i&&b!==!0&&a!==void 0&&(a===!0?b=!0:(b=b||{},Object.assign(b,a))),q="else"}if(!i){let P={instancePath:t,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:q},message:'must match "'+q+'" schema'};e===null?e=[P]:e.push(P),s++}
return E.errors=e,l.props=b,s===0}E.evaluated={dynamicProps:!0,dynamicItems:!1};var We={$id:"hitl:Reminders",type:["obje\
ct","null"],required:["every","max"],properties:{every:{$ref:"hitl:Duration"},max:{type:"integer",minimum:1}},additionalProperties:!1};function F(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:d=r,dynamicAnchors:y={}}={}){let e=null,s=0,l=F.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof r=="string"){if($(r)>64){let n={instancePath:t,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?
e=[n]:e.push(n),s++}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[n]:e.push(n),s++}return F.errors=e,s===0}F.evaluated={dynamicProps:!1,dynamicItems:!1};function V(r,{
instancePath:t="",parentData:g,parentDataProperty:v,rootData:d=r,dynamicAnchors:y={}}={}){let e=null,s=0,l=V.evaluated;if(l.
dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null){let n={
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:We.type},message:"must be object,null"};e===null?e=[n]:e.
push(n),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.every===void 0){let n={instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"every"},message:"must have required property 'every'"};e===null?e=[n]:e.
push(n),s++}if(r.max===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
max"},message:"must have required property 'max'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(!(n==="every"||n==="ma\
x")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),s++}if(r.every!==void 0&&(F(r.every,{instancePath:t+
"/every",parentData:r,parentDataProperty:"every",rootData:d,dynamicAnchors:y})||(e=e===null?F.errors:e.concat(F.errors),
s=e.length)),r.max!==void 0){let n=r.max;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let i={instancePath:t+
"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[
i]:e.push(i),s++}if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){let i={instancePath:t+"/max",schemaPath:"#/propert\
ies/max/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[i]:e.push(i),s++}}}
return V.errors=e,s===0}V.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Xe={$id:"hitl:EscalationStep",type:"o\
bject",required:["after","assignees","mode"],properties:{after:{$ref:"hitl:Duration"},assignees:{$ref:"hitl:Assignees"},
mode:{type:"string",enum:["add","replace"]}},additionalProperties:!1};function M(r,{instancePath:t="",parentData:g,parentDataProperty:v,
rootData:d=r,dynamicAnchors:y={}}={}){let e=null,s=0,l=M.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.
items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.after===void 0){let n={instancePath:t,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"after"},message:"must have required property 'after'"};e===null?e=[n]:e.push(
n),s++}if(r.assignees===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
assignees"},message:"must have required property 'assignees'"};e===null?e=[n]:e.push(n),s++}if(r.mode===void 0){let n={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"mode"},message:"must have required property 'mode'"};
e===null?e=[n]:e.push(n),s++}for(let n in r)if(!(n==="after"||n==="assignees"||n==="mode")){let i={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional p\
roperties"};e===null?e=[i]:e.push(i),s++}if(r.after!==void 0&&(F(r.after,{instancePath:t+"/after",parentData:r,parentDataProperty:"\
after",rootData:d,dynamicAnchors:y})||(e=e===null?F.errors:e.concat(F.errors),s=e.length)),r.assignees!==void 0&&(E(r.assignees,
{instancePath:t+"/assignees",parentData:r,parentDataProperty:"assignees",rootData:d,dynamicAnchors:y})||(e=e===null?E.errors:
e.concat(E.errors),s=e.length)),r.mode!==void 0){let n=r.mode;if(typeof n!="string"){let i={instancePath:t+"/mode",schemaPath:"\
#/properties/mode/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(!(n===
"add"||n==="replace")){let i={instancePath:t+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:Xe.
properties.mode.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),s++}}}else{let n={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return M.
errors=e,s===0}M.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ye=new RegExp("^[^:]+$","u");function z(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:d=r,dynamicAnchors:y={}}={}){
let e=null,s=0,l=z.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(Object.keys(r).length>50){let i={instancePath:t,schemaPath:"#/maxProperties",keyword:"maxPropertie\
s",params:{limit:50},message:"must NOT have more than 50 properties"};e===null?e=[i]:e.push(i),s++}for(let i in r){let u=s;
if(typeof i=="string"){if($(i)>63){let c={instancePath:t,schemaPath:"#/propertyNames/maxLength",keyword:"maxLength",params:{
limit:63},message:"must NOT have more than 63 characters",propertyName:i};e===null?e=[c]:e.push(c),s++}if($(i)<1){let c={
instancePath:t,schemaPath:"#/propertyNames/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer \
than 1 characters",propertyName:i};e===null?e=[c]:e.push(c),s++}if(!Ye.test(i)){let c={instancePath:t,schemaPath:"#/prop\
ertyNames/pattern",keyword:"pattern",params:{pattern:"^[^:]+$"},message:'must match pattern "^[^:]+$"',propertyName:i};e===
null?e=[c]:e.push(c),s++}}else{let c={instancePath:t,schemaPath:"#/propertyNames/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string",propertyName:i};e===null?e=[c]:e.push(c),s++}var n=u===s;if(!n){let c={instancePath:t,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:i},message:"property name must be valid"};e===null?e=[c]:e.
push(c),s++}}for(let i in r){let u=r[i];if(typeof u=="string"){if($(u)>255){let c={instancePath:t+"/"+i.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{limit:255},message:"must N\
OT have more than 255 characters"};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:t+"/"+i.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[c]:e.push(c),s++}}}else{let i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[i]:e.push(i),s++}return z.errors=e,s===0}z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var er=new RegExp("^([Hh][Tt][Tt][Pp][Ss]?://|[Mm][Aa][Ii][Ll][Tt][Oo]:)","u");function J(r,{instancePath:t="",parentData:g,
parentDataProperty:v,rootData:d=r,dynamicAnchors:y={}}={}){let e=null,s=0,l=J.evaluated;if(l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r)if(!(n==="system"||n==="workfl\
ow"||n==="run"||n==="task"||n==="url")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),s++}if(r.
system!==void 0){let n=r.system;if(typeof n=="string"){if($(n)>200){let i={instancePath:t+"/system",schemaPath:"#/proper\
ties/system/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?
e=[i]:e.push(i),s++}if($(n)<1){let i={instancePath:t+"/system",schemaPath:"#/properties/system/minLength",keyword:"minLe\
ngth",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:t+
"/system",schemaPath:"#/properties/system/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[i]:e.push(i),s++}}if(r.workflow!==void 0){let n=r.workflow;if(typeof n=="string"){if($(n)>200){let i={instancePath:t+
"/workflow",schemaPath:"#/properties/workflow/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have m\
ore than 200 characters"};e===null?e=[i]:e.push(i),s++}if($(n)<1){let i={instancePath:t+"/workflow",schemaPath:"#/proper\
ties/workflow/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[i]:e.push(i),s++}}else{let i={instancePath:t+"/workflow",schemaPath:"#/properties/workflow/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}}if(r.run!==void 0){let n=r.run;if(typeof n=="stri\
ng"){if($(n)>200){let i={instancePath:t+"/run",schemaPath:"#/properties/run/maxLength",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters"};e===null?e=[i]:e.push(i),s++}if($(n)<1){let i={instancePath:t+"/run",schemaPath:"\
#/properties/run/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[i]:e.push(i),s++}}else{let i={instancePath:t+"/run",schemaPath:"#/properties/run/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[i]:e.push(i),s++}}if(r.task!==void 0){let n=r.task;if(typeof n=="string"){
if($(n)>200){let i={instancePath:t+"/task",schemaPath:"#/properties/task/maxLength",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters"};e===null?e=[i]:e.push(i),s++}if($(n)<1){let i={instancePath:t+"/task",
schemaPath:"#/properties/task/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charac\
ters"};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:t+"/task",schemaPath:"#/properties/task/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}}if(r.url!==void 0){let n=r.url;if(typeof n==
"string"){if($(n)>2e3){let i={instancePath:t+"/url",schemaPath:"#/properties/url/maxLength",keyword:"maxLength",params:{
limit:2e3},message:"must NOT have more than 2000 characters"};e===null?e=[i]:e.push(i),s++}if(!er.test(n)){let i={instancePath:t+
"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{pattern:"^([Hh][Tt][Tt][Pp][Ss]?://|[Mm][Aa][Ii][\
Ll][Tt][Oo]:)"},message:'must match pattern "^([Hh][Tt][Tt][Pp][Ss]?://|[Mm][Aa][Ii][Ll][Tt][Oo]:)"'};e===null?e=[i]:e.push(
i),s++}}else{let i={instancePath:t+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),s++}}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return J.errors=e,s===0}J.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var rr={$id:"hitl:Kind",type:"string",enum:["approval","termination","branch","entry","choice","gate","\
timer"]};function Z(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:d=r,dynamicAnchors:y={}}={}){let e=null,
s=0,l=Z.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof r!="string"){let n={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(!(r===
"approval"||r==="termination"||r==="branch"||r==="entry"||r==="choice"||r==="gate"||r==="timer")){let n={instancePath:t,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:rr.enum},message:"must be equal to one of the allowed values"};
e===null?e=[n]:e.push(n),s++}return Z.errors=e,s===0}Z.evaluated={dynamicProps:!1,dynamicItems:!1};var sr={$id:"hitl:Ans\
wer",type:"object",required:["chosenOptions","params","comment","respondedBy","respondedAt","channel","timedOut"],properties:{
chosenOptions:{type:"array",items:{type:"string"}},params:{},comment:{type:["string","null"]},respondedBy:{if:{type:"nul\
l"},then:{type:"null"},else:{$ref:"hitl:ActorRef"}},respondedAt:{$ref:"hitl:Instant"},channel:{$ref:"hitl:Channel"},timedOut:{
type:"boolean"}},additionalProperties:!1},tr={$id:"hitl:Channel",type:"string",enum:["ui","api","link","slack","timeout",
"forced"]};function B(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:d=r,dynamicAnchors:y={}}={}){let e=null,
s=0,l=B.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof r!="string"){let n={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(!(r===
"ui"||r==="api"||r==="link"||r==="slack"||r==="timeout"||r==="forced")){let n={instancePath:t,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:tr.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),s++}
return B.errors=e,s===0}B.evaluated={dynamicProps:!1,dynamicItems:!1};function ae(r,{instancePath:t="",parentData:g,parentDataProperty:v,
rootData:d=r,dynamicAnchors:y={}}={}){let e=null,s=0,l=ae.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.chosenOptions===void 0){let i={instancePath:t,schemaPath:"\
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
edBy"||i==="respondedAt"||i==="channel"||i==="timedOut")){let u={instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[u]:e.push(
u),s++}if(r.chosenOptions!==void 0){let i=r.chosenOptions;if(Array.isArray(i)){let u=i.length;for(let c=0;c<u;c++)if(typeof i[c]!=
"string"){let q={instancePath:t+"/chosenOptions/"+c,schemaPath:"#/properties/chosenOptions/items/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[q]:e.push(q),s++}}else{let u={instancePath:t+"/chosenOptions",schemaPath:"\
#/properties/chosenOptions/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[u]:e.push(u),
s++}}if(r.comment!==void 0){let i=r.comment;if(typeof i!="string"&&i!==null){let u={instancePath:t+"/comment",schemaPath:"\
#/properties/comment/type",keyword:"type",params:{type:sr.properties.comment.type},message:"must be string,null"};e===null?
e=[u]:e.push(u),s++}}if(r.respondedBy!==void 0){let i=r.respondedBy,u=s,c=!0,q=s;if(i!==null){let o={};e===null?e=[o]:e.
push(o),s++}var n=q===s;s=u,e!==null&&(u?e.length=u:e=null);let b;if(n){let o=s;if(i!==null){let p={instancePath:t+"/res\
pondedBy",schemaPath:"#/properties/respondedBy/then/type",keyword:"type",params:{type:"null"},message:"must be null"};e===
null?e=[p]:e.push(p),s++}var n=o===s;c=n,b="then"}else{let o=s;N(i,{instancePath:t+"/respondedBy",parentData:r,parentDataProperty:"\
respondedBy",rootData:d,dynamicAnchors:y})||(e=e===null?N.errors:e.concat(N.errors),s=e.length);var n=o===s;c=n,b="else"}
if(!c){let o={instancePath:t+"/respondedBy",schemaPath:"#/properties/respondedBy/if",keyword:"if",params:{failingKeyword:b},
message:'must match "'+b+'" schema'};e===null?e=[o]:e.push(o),s++}}if(r.respondedAt!==void 0&&(k(r.respondedAt,{instancePath:t+
"/respondedAt",parentData:r,parentDataProperty:"respondedAt",rootData:d,dynamicAnchors:y})||(e=e===null?k.errors:e.concat(
k.errors),s=e.length)),r.channel!==void 0&&(B(r.channel,{instancePath:t+"/channel",parentData:r,parentDataProperty:"chan\
nel",rootData:d,dynamicAnchors:y})||(e=e===null?B.errors:e.concat(B.errors),s=e.length)),r.timedOut!==void 0&&typeof r.timedOut!=
"boolean"){let i={instancePath:t+"/timedOut",schemaPath:"#/properties/timedOut/type",keyword:"type",params:{type:"boolea\
n"},message:"must be boolean"};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:t,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}return ae.errors=e,s===0}ae.evaluated={
props:!0,dynamicProps:!1,dynamicItems:!1};function G(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:d=r,dynamicAnchors:y={}}={}){let e=null,s=0,l=G.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(r.id===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[n]:e.push(n),s++}if(r.mayAnswer===void 0){let n={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"mayAnswer"},message:"must have required property 'mayAnswer'"};e===
null?e=[n]:e.push(n),s++}if(r.reasons===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"reasons"},message:"must have required property 'reasons'"};e===null?e=[n]:e.push(n),s++}for(let n in r)
if(!(n==="id"||n==="mayAnswer"||n==="reasons")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),s++}
if(r.id!==void 0&&typeof r.id!="string"){let n={instancePath:t+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(r.mayAnswer!==void 0&&typeof r.mayAnswer!="bool\
ean"){let n={instancePath:t+"/mayAnswer",schemaPath:"#/properties/mayAnswer/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};e===null?e=[n]:e.push(n),s++}if(r.reasons!==void 0){let n=r.reasons;if(Array.isArray(n)){let i=n.
length;for(let u=0;u<i;u++)T(n[u],{instancePath:t+"/reasons/"+u,parentData:n,parentDataProperty:u,rootData:d,dynamicAnchors:y})||
(e=e===null?T.errors:e.concat(T.errors),s=e.length)}else{let i={instancePath:t+"/reasons",schemaPath:"#/properties/reaso\
ns/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),s++}}}else{let n={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return G.
errors=e,s===0}G.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ir={$id:"hitl:Response",type:"object",required:[
"chosenOptions","targets","params","comment","respondedBy","respondedAt","channel","timedOut"],properties:{chosenOptions:{
type:"array",items:{type:"string"}},targets:{type:"array",items:{type:"string"}},params:{},comment:{type:["string","null"]},
respondedBy:{if:{type:"null"},then:{type:"null"},else:{$ref:"hitl:ActorRef"}},respondedAt:{$ref:"hitl:Instant"},channel:{
$ref:"hitl:Channel"},timedOut:{type:"boolean"}},additionalProperties:!1};function le(r,{instancePath:t="",parentData:g,parentDataProperty:v,
rootData:d=r,dynamicAnchors:y={}}={}){let e=null,s=0,l=le.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.chosenOptions===void 0){let i={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"chosenOptions"},message:"must have required property 'chosenOpti\
ons'"};e===null?e=[i]:e.push(i),s++}if(r.targets===void 0){let i={instancePath:t,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"targets"},message:"must have required property 'targets'"};e===null?e=[i]:e.push(i),s++}if(r.
params===void 0){let i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"params"},message:"\
must have required property 'params'"};e===null?e=[i]:e.push(i),s++}if(r.comment===void 0){let i={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"comment"},message:"must have required property 'comment'"};e===null?
e=[i]:e.push(i),s++}if(r.respondedBy===void 0){let i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"respondedBy"},message:"must have required property 'respondedBy'"};e===null?e=[i]:e.push(i),s++}if(r.respondedAt===
void 0){let i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"respondedAt"},message:"\
must have required property 'respondedAt'"};e===null?e=[i]:e.push(i),s++}if(r.channel===void 0){let i={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"channel"},message:"must have required property 'channel'"};e===null?
e=[i]:e.push(i),s++}if(r.timedOut===void 0){let i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
timedOut"},message:"must have required property 'timedOut'"};e===null?e=[i]:e.push(i),s++}for(let i in r)if(!(i==="chose\
nOptions"||i==="targets"||i==="params"||i==="comment"||i==="respondedBy"||i==="respondedAt"||i==="channel"||i==="timedOu\
t")){let u={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties"};e===null?e=[u]:e.push(u),s++}if(r.chosenOptions!==void 0){let i=r.chosenOptions;
if(Array.isArray(i)){let u=i.length;for(let c=0;c<u;c++)if(typeof i[c]!="string"){let q={instancePath:t+"/chosenOptions/"+
c,schemaPath:"#/properties/chosenOptions/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[q]:e.push(q),s++}}else{let u={instancePath:t+"/chosenOptions",schemaPath:"#/properties/chosenOptions/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[u]:e.push(u),s++}}if(r.targets!==void 0){let i=r.targets;
if(Array.isArray(i)){let u=i.length;for(let c=0;c<u;c++)if(typeof i[c]!="string"){let q={instancePath:t+"/targets/"+c,schemaPath:"\
#/properties/targets/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[q]:e.push(q),
s++}}else{let u={instancePath:t+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[u]:e.push(u),s++}}if(r.comment!==void 0){let i=r.comment;if(typeof i!="string"&&i!==null){let u={
instancePath:t+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type:ir.properties.comment.type},
message:"must be string,null"};e===null?e=[u]:e.push(u),s++}}if(r.respondedBy!==void 0){let i=r.respondedBy,u=s,c=!0,q=s;
if(i!==null){let o={};e===null?e=[o]:e.push(o),s++}var n=q===s;s=u,e!==null&&(u?e.length=u:e=null);let b;if(n){let o=s;if(i!==
null){let p={instancePath:t+"/respondedBy",schemaPath:"#/properties/respondedBy/then/type",keyword:"type",params:{type:"\
null"},message:"must be null"};e===null?e=[p]:e.push(p),s++}var n=o===s;c=n,b="then"}else{let o=s;N(i,{instancePath:t+"/\
respondedBy",parentData:r,parentDataProperty:"respondedBy",rootData:d,dynamicAnchors:y})||(e=e===null?N.errors:e.concat(
N.errors),s=e.length);var n=o===s;c=n,b="else"}if(!c){let o={instancePath:t+"/respondedBy",schemaPath:"#/properties/resp\
ondedBy/if",keyword:"if",params:{failingKeyword:b},message:'must match "'+b+'" schema'};e===null?e=[o]:e.push(o),s++}}if(r.
respondedAt!==void 0&&(k(r.respondedAt,{instancePath:t+"/respondedAt",parentData:r,parentDataProperty:"respondedAt",rootData:d,
dynamicAnchors:y})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),r.channel!==void 0&&(B(r.channel,{instancePath:t+
"/channel",parentData:r,parentDataProperty:"channel",rootData:d,dynamicAnchors:y})||(e=e===null?B.errors:e.concat(B.errors),
s=e.length)),r.timedOut!==void 0&&typeof r.timedOut!="boolean"){let i={instancePath:t+"/timedOut",schemaPath:"#/properti\
es/timedOut/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[i]:e.push(i),s++}}else{let i={
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(
i),s++}return le.errors=e,s===0}le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var nr={$id:"hitl:DeliverySummar\
y",type:"object",required:["state","acknowledgedAt"],properties:{state:{type:"string",enum:["none","pending","delivered",
"failed"]},acknowledgedAt:{if:{type:"null"},then:{type:"null"},else:{$ref:"hitl:Instant"}}},additionalProperties:!1};function Q(r,{
instancePath:t="",parentData:g,parentDataProperty:v,rootData:d=r,dynamicAnchors:y={}}={}){let e=null,s=0,l=Q.evaluated;if(l.
dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.state===void 0){
let i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"state"},message:"must have req\
uired property 'state'"};e===null?e=[i]:e.push(i),s++}if(r.acknowledgedAt===void 0){let i={instancePath:t,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"acknowledgedAt"},message:"must have required property 'acknowledge\
dAt'"};e===null?e=[i]:e.push(i),s++}for(let i in r)if(!(i==="state"||i==="acknowledgedAt")){let u={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional p\
roperties"};e===null?e=[u]:e.push(u),s++}if(r.state!==void 0){let i=r.state;if(typeof i!="string"){let u={instancePath:t+
"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[u]:e.push(u),s++}if(!(i==="none"||i==="pending"||i==="delivered"||i==="failed")){let u={instancePath:t+"/state",schemaPath:"\
#/properties/state/enum",keyword:"enum",params:{allowedValues:nr.properties.state.enum},message:"must be equal to one of\
 the allowed values"};e===null?e=[u]:e.push(u),s++}}if(r.acknowledgedAt!==void 0){let i=r.acknowledgedAt,u=s,c=!0,q=s;if(i!==
null){let o={};e===null?e=[o]:e.push(o),s++}var n=q===s;s=u,e!==null&&(u?e.length=u:e=null);let b;if(n){let o=s;if(i!==null){
let p={instancePath:t+"/acknowledgedAt",schemaPath:"#/properties/acknowledgedAt/then/type",keyword:"type",params:{type:"\
null"},message:"must be null"};e===null?e=[p]:e.push(p),s++}var n=o===s;c=n,b="then"}else{let o=s;k(i,{instancePath:t+"/\
acknowledgedAt",parentData:r,parentDataProperty:"acknowledgedAt",rootData:d,dynamicAnchors:y})||(e=e===null?k.errors:e.concat(
k.errors),s=e.length);var n=o===s;c=n,b="else"}if(!c){let o={instancePath:t+"/acknowledgedAt",schemaPath:"#/properties/a\
cknowledgedAt/if",keyword:"if",params:{failingKeyword:b},message:'must match "'+b+'" schema'};e===null?e=[o]:e.push(o),s++}}}else{
let i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:
e.push(i),s++}return Q.errors=e,s===0}Q.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function j(r,{instancePath:t="",
parentData:g,parentDataProperty:v,rootData:d=r,dynamicAnchors:y={}}={}){let e=null,s=0,l=j.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0){let a={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===
null?e=[a]:e.push(a),s++}if(r.rev===void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
rev"},message:"must have required property 'rev'"};e===null?e=[a]:e.push(a),s++}if(r.digest===void 0){let a={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"digest"},message:"must have required property 'diges\
t'"};e===null?e=[a]:e.push(a),s++}if(r.state===void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"state"},message:"must have required property 'state'"};e===null?e=[a]:e.push(a),s++}if(r.createdAt===
void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"createdAt"},message:"m\
ust have required property 'createdAt'"};e===null?e=[a]:e.push(a),s++}if(r.requestedBy===void 0){let a={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"requestedBy"},message:"must have required property 'requestedBy'"};
e===null?e=[a]:e.push(a),s++}if(r.subject===void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"subject"},message:"must have required property 'subject'"};e===null?e=[a]:e.push(a),s++}if(r.body===void 0){
let a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"body"},message:"must have requ\
ired property 'body'"};e===null?e=[a]:e.push(a),s++}if(r.options===void 0){let a={instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"options"},message:"must have required property 'options'"};e===null?e=[a]:e.
push(a),s++}if(r.defaults===void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
defaults"},message:"must have required property 'defaults'"};e===null?e=[a]:e.push(a),s++}if(r.multiple===void 0){let a={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"multiple"},message:"must have require\
d property 'multiple'"};e===null?e=[a]:e.push(a),s++}if(r.paramsSchema===void 0){let a={instancePath:t,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"paramsSchema"},message:"must have required property 'paramsSchema'"};
e===null?e=[a]:e.push(a),s++}if(r.paramsUi===void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"paramsUi"},message:"must have required property 'paramsUi'"};e===null?e=[a]:e.push(a),s++}if(r.paramsData===
void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"paramsData"},message:"\
must have required property 'paramsData'"};e===null?e=[a]:e.push(a),s++}if(r.context===void 0){let a={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"context"},message:"must have required property 'context'"};e===null?
e=[a]:e.push(a),s++}if(r.assignees===void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
assignees"},message:"must have required property 'assignees'"};e===null?e=[a]:e.push(a),s++}if(r.excludeRequester===void 0){
let a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"excludeRequester"},message:"mu\
st have required property 'excludeRequester'"};e===null?e=[a]:e.push(a),s++}if(r.quorum===void 0){let a={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"quorum"},message:"must have required property 'quoru\
m'"};e===null?e=[a]:e.push(a),s++}if(r.deadline===void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"deadline"},message:"must have required property 'deadline'"};e===null?e=[a]:e.push(a),s++}if(r.
reminders===void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"reminders"},
message:"must have required property 'reminders'"};e===null?e=[a]:e.push(a),s++}if(r.escalation===void 0){let a={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"escalation"},message:"must have required property 'e\
scalation'"};e===null?e=[a]:e.push(a),s++}if(r.priority===void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"priority"},message:"must have required property 'priority'"};e===null?e=[a]:e.push(a),
s++}if(r.labels===void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"labe\
ls"},message:"must have required property 'labels'"};e===null?e=[a]:e.push(a),s++}if(r.source===void 0){let a={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"source"},message:"must have required property 'sourc\
e'"};e===null?e=[a]:e.push(a),s++}if(r.kind===void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[a]:e.push(a),s++}if(r.supersedes===void 0){
let a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"supersedes"},message:"must hav\
e required property 'supersedes'"};e===null?e=[a]:e.push(a),s++}if(r.claimedBy===void 0){let a={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"claimedBy"},message:"must have required property 'claimedBy'"};e===
null?e=[a]:e.push(a),s++}if(r.claimedUntil===void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"claimedUntil"},message:"must have required property 'claimedUntil'"};e===null?e=[a]:e.push(a),s++}if(r.
answers===void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"answers"},message:"\
must have required property 'answers'"};e===null?e=[a]:e.push(a),s++}if(r.viewer===void 0){let a={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"viewer"},message:"must have required property 'viewer'"};e===null?
e=[a]:e.push(a),s++}if(r.response===void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
response"},message:"must have required property 'response'"};e===null?e=[a]:e.push(a),s++}if(r.resolvedAt===void 0){let a={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"resolvedAt"},message:"must have requi\
red property 'resolvedAt'"};e===null?e=[a]:e.push(a),s++}if(r.reason===void 0){let a={instancePath:t,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"reason"},message:"must have required property 'reason'"};e===null?e=[a]:
e.push(a),s++}if(r.supersededBy===void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
supersededBy"},message:"must have required property 'supersededBy'"};e===null?e=[a]:e.push(a),s++}if(r.delivery===void 0){
let a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"delivery"},message:"must have \
required property 'delivery'"};e===null?e=[a]:e.push(a),s++}for(let a in r)if(!Ke.call(U.properties,a)){let p={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have \
additional properties"};e===null?e=[p]:e.push(p),s++}if(r.id!==void 0){let a=r.id;if(typeof a=="string"){if(!Fe(a)){let p={
instancePath:t+"/id",schemaPath:"#/properties/id/format",keyword:"format",params:{format:"uuid"},message:'must match for\
mat "uuid"'};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:t+"/id",schemaPath:"#/properties/id/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}}if(r.rev!==void 0){let a=r.rev;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let p={instancePath:t+"/rev",schemaPath:"#/properties/rev/type",keyword:"type",
params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),s++}if(typeof a=="number"&&isFinite(a)&&(a<1||
isNaN(a))){let p={instancePath:t+"/rev",schemaPath:"#/properties/rev/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"};e===null?e=[p]:e.push(p),s++}}if(r.digest!==void 0){let a=r.digest;if(typeof a=="string"){
if(!Ve.test(a)){let p={instancePath:t+"/digest",schemaPath:"#/properties/digest/pattern",keyword:"pattern",params:{pattern:"\
^sha256:[0-9a-f]{64}$"},message:'must match pattern "^sha256:[0-9a-f]{64}$"'};e===null?e=[p]:e.push(p),s++}}else{let p={
instancePath:t+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[p]:e.push(p),s++}}if(r.state!==void 0&&(S(r.state,{instancePath:t+"/state",parentData:r,parentDataProperty:"\
state",rootData:d,dynamicAnchors:y})||(e=e===null?S.errors:e.concat(S.errors),s=e.length)),r.createdAt!==void 0&&(k(r.createdAt,
{instancePath:t+"/createdAt",parentData:r,parentDataProperty:"createdAt",rootData:d,dynamicAnchors:y})||(e=e===null?k.errors:
e.concat(k.errors),s=e.length)),r.requestedBy!==void 0&&(N(r.requestedBy,{instancePath:t+"/requestedBy",parentData:r,parentDataProperty:"\
requestedBy",rootData:d,dynamicAnchors:y})||(e=e===null?N.errors:e.concat(N.errors),s=e.length)),r.subject!==void 0&&typeof r.
subject!="string"){let a={instancePath:t+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}if(r.body!==void 0){let a=r.body;if(typeof a!="string"&&
a!==null){let p={instancePath:t+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type:U.properties.body.
type},message:"must be string,null"};e===null?e=[p]:e.push(p),s++}}if(r.options!==void 0){let a=r.options;if(Array.isArray(
a)){let p=a.length;for(let w=0;w<p;w++)K(a[w],{instancePath:t+"/options/"+w,parentData:a,parentDataProperty:w,rootData:d,
dynamicAnchors:y})||(e=e===null?K.errors:e.concat(K.errors),s=e.length)}else{let p={instancePath:t+"/options",schemaPath:"\
#/properties/options/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),s++}}if(r.
defaults!==void 0){let a=r.defaults;if(!Array.isArray(a)&&a!==null){let p={instancePath:t+"/defaults",schemaPath:"#/prop\
erties/defaults/type",keyword:"type",params:{type:U.properties.defaults.type},message:"must be array,null"};e===null?e=[
p]:e.push(p),s++}if(Array.isArray(a)){let p=a.length;for(let w=0;w<p;w++)if(typeof a[w]!="string"){let P={instancePath:t+
"/defaults/"+w,schemaPath:"#/properties/defaults/items/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[P]:e.push(P),s++}}}if(r.multiple!==void 0&&typeof r.multiple!="boolean"){let a={instancePath:t+"/multip\
le",schemaPath:"#/properties/multiple/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=
[a]:e.push(a),s++}if(r.paramsSchema!==void 0){let a=r.paramsSchema,p=s,w=!0,P=s;if(a!==null){let h={};e===null?e=[h]:e.push(
h),s++}var n=P===s;s=p,e!==null&&(p?e.length=p:e=null);let f;if(n){let h=s;if(a!==null){let _={instancePath:t+"/paramsSc\
hema",schemaPath:"#/properties/paramsSchema/then/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?
e=[_]:e.push(_),s++}var n=h===s;w=n,f="then"}else{let h=s;ne(a,{instancePath:t+"/paramsSchema",parentData:r,parentDataProperty:"\
paramsSchema",rootData:d,dynamicAnchors:y})||(e=e===null?ne.errors:e.concat(ne.errors),s=e.length);var n=h===s;w=n,f="el\
se"}if(!w){let h={instancePath:t+"/paramsSchema",schemaPath:"#/properties/paramsSchema/if",keyword:"if",params:{failingKeyword:f},
message:'must match "'+f+'" schema'};e===null?e=[h]:e.push(h),s++}}if(r.paramsUi!==void 0){let a=r.paramsUi;if(!(a&&typeof a==
"object"&&!Array.isArray(a))&&a!==null){let p={instancePath:t+"/paramsUi",schemaPath:"#/properties/paramsUi/type",keyword:"\
type",params:{type:U.properties.paramsUi.type},message:"must be object,null"};e===null?e=[p]:e.push(p),s++}}if(r.assignees!==
void 0&&(E(r.assignees,{instancePath:t+"/assignees",parentData:r,parentDataProperty:"assignees",rootData:d,dynamicAnchors:y})||
(e=e===null?E.errors:e.concat(E.errors),s=e.length)),r.excludeRequester!==void 0&&typeof r.excludeRequester!="boolean"){
let a={instancePath:t+"/excludeRequester",schemaPath:"#/properties/excludeRequester/type",keyword:"type",params:{type:"b\
oolean"},message:"must be boolean"};e===null?e=[a]:e.push(a),s++}if(r.quorum!==void 0){let a=r.quorum;if(!(typeof a=="nu\
mber"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let p={instancePath:t+"/quorum",schemaPath:"#/properties/quorum/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),s++}if(typeof a=="number"&&isFinite(a)&&
(a<1||isNaN(a))){let p={instancePath:t+"/quorum",schemaPath:"#/properties/quorum/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};e===null?e=[p]:e.push(p),s++}}if(r.deadline!==void 0){let a=r.deadline,p=s,w=!0,P=s;
if(a!==null){let h={};e===null?e=[h]:e.push(h),s++}var i=P===s;s=p,e!==null&&(p?e.length=p:e=null);let f;if(i){let h=s;if(a!==
null){let _={instancePath:t+"/deadline",schemaPath:"#/properties/deadline/then/type",keyword:"type",params:{type:"null"},
message:"must be null"};e===null?e=[_]:e.push(_),s++}var i=h===s;w=i,f="then"}else{let h=s;k(a,{instancePath:t+"/deadlin\
e",parentData:r,parentDataProperty:"deadline",rootData:d,dynamicAnchors:y})||(e=e===null?k.errors:e.concat(k.errors),s=e.
length);var i=h===s;w=i,f="else"}if(!w){let h={instancePath:t+"/deadline",schemaPath:"#/properties/deadline/if",keyword:"\
if",params:{failingKeyword:f},message:'must match "'+f+'" schema'};e===null?e=[h]:e.push(h),s++}}if(r.reminders!==void 0&&
(V(r.reminders,{instancePath:t+"/reminders",parentData:r,parentDataProperty:"reminders",rootData:d,dynamicAnchors:y})||(e=
e===null?V.errors:e.concat(V.errors),s=e.length)),r.escalation!==void 0){let a=r.escalation;if(Array.isArray(a)){let p=a.
length;for(let w=0;w<p;w++)M(a[w],{instancePath:t+"/escalation/"+w,parentData:a,parentDataProperty:w,rootData:d,dynamicAnchors:y})||
(e=e===null?M.errors:e.concat(M.errors),s=e.length)}else{let p={instancePath:t+"/escalation",schemaPath:"#/properties/es\
calation/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),s++}}if(r.priority!==
void 0){let a=r.priority;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let p={instancePath:t+"/priority",schemaPath:"\
#/properties/priority/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),s++}}
if(r.labels!==void 0&&(z(r.labels,{instancePath:t+"/labels",parentData:r,parentDataProperty:"labels",rootData:d,dynamicAnchors:y})||
(e=e===null?z.errors:e.concat(z.errors),s=e.length)),r.source!==void 0){let a=r.source,p=s,w=!0,P=s;if(a!==null){let h={};
e===null?e=[h]:e.push(h),s++}var u=P===s;s=p,e!==null&&(p?e.length=p:e=null);let f;if(u){let h=s;if(a!==null){let _={instancePath:t+
"/source",schemaPath:"#/properties/source/then/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?
e=[_]:e.push(_),s++}var u=h===s;w=u,f="then"}else{let h=s;J(a,{instancePath:t+"/source",parentData:r,parentDataProperty:"\
source",rootData:d,dynamicAnchors:y})||(e=e===null?J.errors:e.concat(J.errors),s=e.length);var u=h===s;w=u,f="else"}if(!w){
let h={instancePath:t+"/source",schemaPath:"#/properties/source/if",keyword:"if",params:{failingKeyword:f},message:'must\
 match "'+f+'" schema'};e===null?e=[h]:e.push(h),s++}}if(r.kind!==void 0&&(Z(r.kind,{instancePath:t+"/kind",parentData:r,
parentDataProperty:"kind",rootData:d,dynamicAnchors:y})||(e=e===null?Z.errors:e.concat(Z.errors),s=e.length)),r.callbackUrl!==
void 0){let a=r.callbackUrl;if(typeof a!="string"&&a!==null){let p={instancePath:t+"/callbackUrl",schemaPath:"#/properti\
es/callbackUrl/type",keyword:"type",params:{type:U.properties.callbackUrl.type},message:"must be string,null"};e===null?
e=[p]:e.push(p),s++}}if(r.handler!==void 0){let a=r.handler;if(typeof a!="string"&&a!==null){let p={instancePath:t+"/han\
dler",schemaPath:"#/properties/handler/type",keyword:"type",params:{type:U.properties.handler.type},message:"must be str\
ing,null"};e===null?e=[p]:e.push(p),s++}}if(r.supersedes!==void 0){let a=r.supersedes;if(typeof a!="string"&&a!==null){let p={
instancePath:t+"/supersedes",schemaPath:"#/properties/supersedes/type",keyword:"type",params:{type:U.properties.supersedes.
type},message:"must be string,null"};e===null?e=[p]:e.push(p),s++}}if(r.claimedBy!==void 0){let a=r.claimedBy,p=s,w=!0,P=s;
if(a!==null){let h={};e===null?e=[h]:e.push(h),s++}var c=P===s;s=p,e!==null&&(p?e.length=p:e=null);let f;if(c){let h=s;if(a!==
null){let _={instancePath:t+"/claimedBy",schemaPath:"#/properties/claimedBy/then/type",keyword:"type",params:{type:"null"},
message:"must be null"};e===null?e=[_]:e.push(_),s++}var c=h===s;w=c,f="then"}else{let h=s;N(a,{instancePath:t+"/claimed\
By",parentData:r,parentDataProperty:"claimedBy",rootData:d,dynamicAnchors:y})||(e=e===null?N.errors:e.concat(N.errors),s=
e.length);var c=h===s;w=c,f="else"}if(!w){let h={instancePath:t+"/claimedBy",schemaPath:"#/properties/claimedBy/if",keyword:"\
if",params:{failingKeyword:f},message:'must match "'+f+'" schema'};e===null?e=[h]:e.push(h),s++}}if(r.claimedUntil!==void 0){
let a=r.claimedUntil,p=s,w=!0,P=s;if(a!==null){let h={};e===null?e=[h]:e.push(h),s++}var q=P===s;s=p,e!==null&&(p?e.length=
p:e=null);let f;if(q){let h=s;if(a!==null){let _={instancePath:t+"/claimedUntil",schemaPath:"#/properties/claimedUntil/t\
hen/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[_]:e.push(_),s++}var q=h===s;w=q,f="th\
en"}else{let h=s;k(a,{instancePath:t+"/claimedUntil",parentData:r,parentDataProperty:"claimedUntil",rootData:d,dynamicAnchors:y})||
(e=e===null?k.errors:e.concat(k.errors),s=e.length);var q=h===s;w=q,f="else"}if(!w){let h={instancePath:t+"/claimedUntil",
schemaPath:"#/properties/claimedUntil/if",keyword:"if",params:{failingKeyword:f},message:'must match "'+f+'" schema'};e===
null?e=[h]:e.push(h),s++}}if(r.answers!==void 0){let a=r.answers;if(Array.isArray(a)){let p=a.length;for(let w=0;w<p;w++)
ae(a[w],{instancePath:t+"/answers/"+w,parentData:a,parentDataProperty:w,rootData:d,dynamicAnchors:y})||(e=e===null?ae.errors:
e.concat(ae.errors),s=e.length)}else{let p={instancePath:t+"/answers",schemaPath:"#/properties/answers/type",keyword:"ty\
pe",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),s++}}if(r.viewer!==void 0&&(G(r.viewer,{instancePath:t+
"/viewer",parentData:r,parentDataProperty:"viewer",rootData:d,dynamicAnchors:y})||(e=e===null?G.errors:e.concat(G.errors),
s=e.length)),r.response!==void 0){let a=r.response,p=s,w=!0,P=s;if(a!==null){let h={};e===null?e=[h]:e.push(h),s++}var b=P===
s;s=p,e!==null&&(p?e.length=p:e=null);let f;if(b){let h=s;if(a!==null){let _={instancePath:t+"/response",schemaPath:"#/p\
roperties/response/then/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[_]:e.push(_),s++}var b=h===
s;w=b,f="then"}else{let h=s;le(a,{instancePath:t+"/response",parentData:r,parentDataProperty:"response",rootData:d,dynamicAnchors:y})||
(e=e===null?le.errors:e.concat(le.errors),s=e.length);var b=h===s;w=b,f="else"}if(!w){let h={instancePath:t+"/response",
schemaPath:"#/properties/response/if",keyword:"if",params:{failingKeyword:f},message:'must match "'+f+'" schema'};e===null?
e=[h]:e.push(h),s++}}if(r.resolvedAt!==void 0){let a=r.resolvedAt,p=s,w=!0,P=s;if(a!==null){let h={};e===null?e=[h]:e.push(
h),s++}var o=P===s;s=p,e!==null&&(p?e.length=p:e=null);let f;if(o){let h=s;if(a!==null){let _={instancePath:t+"/resolved\
At",schemaPath:"#/properties/resolvedAt/then/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?
e=[_]:e.push(_),s++}var o=h===s;w=o,f="then"}else{let h=s;k(a,{instancePath:t+"/resolvedAt",parentData:r,parentDataProperty:"\
resolvedAt",rootData:d,dynamicAnchors:y})||(e=e===null?k.errors:e.concat(k.errors),s=e.length);var o=h===s;w=o,f="else"}
if(!w){let h={instancePath:t+"/resolvedAt",schemaPath:"#/properties/resolvedAt/if",keyword:"if",params:{failingKeyword:f},
message:'must match "'+f+'" schema'};e===null?e=[h]:e.push(h),s++}}if(r.reason!==void 0){let a=r.reason;if(typeof a!="st\
ring"&&a!==null){let p={instancePath:t+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:U.properties.
reason.type},message:"must be string,null"};e===null?e=[p]:e.push(p),s++}}if(r.supersededBy!==void 0){let a=r.supersededBy;
if(typeof a!="string"&&a!==null){let p={instancePath:t+"/supersededBy",schemaPath:"#/properties/supersededBy/type",keyword:"\
type",params:{type:U.properties.supersededBy.type},message:"must be string,null"};e===null?e=[p]:e.push(p),s++}}r.delivery!==
void 0&&(Q(r.delivery,{instancePath:t+"/delivery",parentData:r,parentDataProperty:"delivery",rootData:d,dynamicAnchors:y})||
(e=e===null?Q.errors:e.concat(Q.errors),s=e.length))}else{let a={instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}return j.errors=e,s===0}j.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function W(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:d=r,dynamicAnchors:y={}}={}){
let e=null,s=0,l=W.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&
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
push(i),s++}}if(r.code!==void 0&&(T(r.code,{instancePath:t+"/code",parentData:r,parentDataProperty:"code",rootData:d,dynamicAnchors:y})||
(e=e===null?T.errors:e.concat(T.errors),s=e.length)),r.detail!==void 0&&typeof r.detail!="string"){let n={instancePath:t+
"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[n]:e.push(n),s++}if(r.instance!==void 0&&typeof r.instance!="string"){let n={instancePath:t+"/instance",schemaPath:"#\
/properties/instance/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}
if(r.errors!==void 0){let n=r.errors;if(Array.isArray(n)){let i=n.length;for(let u=0;u<i;u++)se(n[u],{instancePath:t+"/e\
rrors/"+u,parentData:n,parentDataProperty:u,rootData:d,dynamicAnchors:y})||(e=e===null?se.errors:e.concat(se.errors),s=e.
length)}else{let i={instancePath:t+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[i]:e.push(i),s++}}r.request!==void 0&&(j(r.request,{instancePath:t+"/request",parentData:r,
parentDataProperty:"request",rootData:d,dynamicAnchors:y})||(e=e===null?j.errors:e.concat(j.errors),s=e.length))}else{let n={
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(
n),s++}return W.errors=e,s===0}W.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Pe(r,{instancePath:t="",parentData:g,
parentDataProperty:v,rootData:d=r,dynamicAnchors:y={}}={}){let e=null,s=0,l=Pe.evaluated;return l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),W(r,{instancePath:t,parentData:g,parentDataProperty:v,rootData:d,dynamicAnchors:y})||
(e=e===null?W.errors:e.concat(W.errors),s=e.length),Pe.errors=e,s===0}Pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var ar=be;var lr={$id:"hitl:RequestPage",type:"object",required:["items","nextCursor"],properties:{items:{type:"array",items:{$ref:"\
hitl:RequestSummary"}},nextCursor:{type:["string","null"]}},additionalProperties:!1},ee={$id:"hitl:RequestSummary",type:"\
object",required:["id","rev","digest","state","createdAt","requestedBy","subject","options","defaults","multiple","assig\
nees","excludeRequester","quorum","deadline","reminders","escalation","priority","labels","source","kind","supersedes","\
claimedBy","claimedUntil","answers","viewer","response","resolvedAt","reason","supersededBy","delivery"],properties:{id:{
type:"string",format:"uuid"},rev:{type:"integer",minimum:1},digest:{type:"string",pattern:"^sha256:[0-9a-f]{64}$"},state:{
$ref:"hitl:State"},createdAt:{$ref:"hitl:Instant"},requestedBy:{$ref:"hitl:ActorRef"},subject:{type:"string"},options:{type:"\
array",items:{$ref:"hitl:Option"}},defaults:{type:["array","null"],items:{type:"string"}},multiple:{type:"boolean"},assignees:{
$ref:"hitl:Assignees"},excludeRequester:{type:"boolean"},quorum:{type:"integer",minimum:1},deadline:{if:{type:"null"},then:{
type:"null"},else:{$ref:"hitl:Instant"}},reminders:{$ref:"hitl:Reminders"},escalation:{type:"array",items:{$ref:"hitl:Es\
calationStep"}},priority:{type:"integer"},labels:{$ref:"hitl:Labels"},source:{if:{type:"null"},then:{type:"null"},else:{
$ref:"hitl:Source"}},kind:{$ref:"hitl:Kind"},callbackUrl:{type:["string","null"]},handler:{type:["string","null"]},supersedes:{
type:["string","null"]},claimedBy:{if:{type:"null"},then:{type:"null"},else:{$ref:"hitl:ActorRef"}},claimedUntil:{if:{type:"\
null"},then:{type:"null"},else:{$ref:"hitl:Instant"}},answers:{type:"array",items:{$ref:"hitl:AnswerSummary"}},viewer:{$ref:"\
hitl:Viewer"},response:{if:{type:"null"},then:{type:"null"},else:{$ref:"hitl:ResponseSummary"}},resolvedAt:{if:{type:"nu\
ll"},then:{type:"null"},else:{$ref:"hitl:Instant"}},reason:{type:["string","null"]},supersededBy:{type:["string","null"]},
delivery:{$ref:"hitl:DeliverySummary"}},additionalProperties:!1},or={$id:"hitl:AnswerSummary",type:"object",required:["c\
hosenOptions","comment","respondedBy","respondedAt","channel","timedOut"],properties:{chosenOptions:{type:"array",items:{
type:"string"}},comment:{type:["string","null"]},respondedBy:{if:{type:"null"},then:{type:"null"},else:{$ref:"hitl:Actor\
Ref"}},respondedAt:{$ref:"hitl:Instant"},channel:{$ref:"hitl:Channel"},timedOut:{type:"boolean"}},additionalProperties:!1};
function oe(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:d=r,dynamicAnchors:y={}}={}){let e=null,s=0,
l=oe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.chosenOptions===void 0){let i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
chosenOptions"},message:"must have required property 'chosenOptions'"};e===null?e=[i]:e.push(i),s++}if(r.comment===void 0){
let i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"comment"},message:"must have r\
equired property 'comment'"};e===null?e=[i]:e.push(i),s++}if(r.respondedBy===void 0){let i={instancePath:t,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"respondedBy"},message:"must have required property 'respondedBy'"};
e===null?e=[i]:e.push(i),s++}if(r.respondedAt===void 0){let i={instancePath:t,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"respondedAt"},message:"must have required property 'respondedAt'"};e===null?e=[i]:e.push(i),s++}
if(r.channel===void 0){let i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"channel"},
message:"must have required property 'channel'"};e===null?e=[i]:e.push(i),s++}if(r.timedOut===void 0){let i={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"timedOut"},message:"must have required property 'tim\
edOut'"};e===null?e=[i]:e.push(i),s++}for(let i in r)if(!(i==="chosenOptions"||i==="comment"||i==="respondedBy"||i==="re\
spondedAt"||i==="channel"||i==="timedOut")){let u={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[u]:e.push(u),s++}if(r.
chosenOptions!==void 0){let i=r.chosenOptions;if(Array.isArray(i)){let u=i.length;for(let c=0;c<u;c++)if(typeof i[c]!="s\
tring"){let q={instancePath:t+"/chosenOptions/"+c,schemaPath:"#/properties/chosenOptions/items/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[q]:e.push(q),s++}}else{let u={instancePath:t+"/chosenOptions",schemaPath:"\
#/properties/chosenOptions/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[u]:e.push(u),
s++}}if(r.comment!==void 0){let i=r.comment;if(typeof i!="string"&&i!==null){let u={instancePath:t+"/comment",schemaPath:"\
#/properties/comment/type",keyword:"type",params:{type:or.properties.comment.type},message:"must be string,null"};e===null?
e=[u]:e.push(u),s++}}if(r.respondedBy!==void 0){let i=r.respondedBy,u=s,c=!0,q=s;if(i!==null){let o={};e===null?e=[o]:e.
push(o),s++}var n=q===s;s=u,e!==null&&(u?e.length=u:e=null);let b;if(n){let o=s;if(i!==null){let p={instancePath:t+"/res\
pondedBy",schemaPath:"#/properties/respondedBy/then/type",keyword:"type",params:{type:"null"},message:"must be null"};e===
null?e=[p]:e.push(p),s++}var n=o===s;c=n,b="then"}else{let o=s;N(i,{instancePath:t+"/respondedBy",parentData:r,parentDataProperty:"\
respondedBy",rootData:d,dynamicAnchors:y})||(e=e===null?N.errors:e.concat(N.errors),s=e.length);var n=o===s;c=n,b="else"}
if(!c){let o={instancePath:t+"/respondedBy",schemaPath:"#/properties/respondedBy/if",keyword:"if",params:{failingKeyword:b},
message:'must match "'+b+'" schema'};e===null?e=[o]:e.push(o),s++}}if(r.respondedAt!==void 0&&(k(r.respondedAt,{instancePath:t+
"/respondedAt",parentData:r,parentDataProperty:"respondedAt",rootData:d,dynamicAnchors:y})||(e=e===null?k.errors:e.concat(
k.errors),s=e.length)),r.channel!==void 0&&(B(r.channel,{instancePath:t+"/channel",parentData:r,parentDataProperty:"chan\
nel",rootData:d,dynamicAnchors:y})||(e=e===null?B.errors:e.concat(B.errors),s=e.length)),r.timedOut!==void 0&&typeof r.timedOut!=
"boolean"){let i={instancePath:t+"/timedOut",schemaPath:"#/properties/timedOut/type",keyword:"type",params:{type:"boolea\
n"},message:"must be boolean"};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:t,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}return oe.errors=e,s===0}oe.evaluated={
props:!0,dynamicProps:!1,dynamicItems:!1};var pr={$id:"hitl:ResponseSummary",type:"object",required:["chosenOptions","ta\
rgets","comment","respondedBy","respondedAt","channel","timedOut"],properties:{chosenOptions:{type:"array",items:{type:"\
string"}},targets:{type:"array",items:{type:"string"}},comment:{type:["string","null"]},respondedBy:{if:{type:"null"},then:{
type:"null"},else:{$ref:"hitl:ActorRef"}},respondedAt:{$ref:"hitl:Instant"},channel:{$ref:"hitl:Channel"},timedOut:{type:"\
boolean"}},additionalProperties:!1};function pe(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:d=r,dynamicAnchors:y={}}={}){
let e=null,s=0,l=pe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.chosenOptions===void 0){let i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"chosenOptions"},message:"must have required property 'chosenOptions'"};e===null?e=[i]:e.push(i),s++}if(r.
targets===void 0){let i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"targets"},message:"\
must have required property 'targets'"};e===null?e=[i]:e.push(i),s++}if(r.comment===void 0){let i={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"comment"},message:"must have required property 'comment'"};e===null?
e=[i]:e.push(i),s++}if(r.respondedBy===void 0){let i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"respondedBy"},message:"must have required property 'respondedBy'"};e===null?e=[i]:e.push(i),s++}if(r.respondedAt===
void 0){let i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"respondedAt"},message:"\
must have required property 'respondedAt'"};e===null?e=[i]:e.push(i),s++}if(r.channel===void 0){let i={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"channel"},message:"must have required property 'channel'"};e===null?
e=[i]:e.push(i),s++}if(r.timedOut===void 0){let i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
timedOut"},message:"must have required property 'timedOut'"};e===null?e=[i]:e.push(i),s++}for(let i in r)if(!(i==="chose\
nOptions"||i==="targets"||i==="comment"||i==="respondedBy"||i==="respondedAt"||i==="channel"||i==="timedOut")){let u={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have \
additional properties"};e===null?e=[u]:e.push(u),s++}if(r.chosenOptions!==void 0){let i=r.chosenOptions;if(Array.isArray(
i)){let u=i.length;for(let c=0;c<u;c++)if(typeof i[c]!="string"){let q={instancePath:t+"/chosenOptions/"+c,schemaPath:"#\
/properties/chosenOptions/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[q]:e.push(
q),s++}}else{let u={instancePath:t+"/chosenOptions",schemaPath:"#/properties/chosenOptions/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[u]:e.push(u),s++}}if(r.targets!==void 0){let i=r.targets;if(Array.isArray(
i)){let u=i.length;for(let c=0;c<u;c++)if(typeof i[c]!="string"){let q={instancePath:t+"/targets/"+c,schemaPath:"#/prope\
rties/targets/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[q]:e.push(q),s++}}else{
let u={instancePath:t+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"};e===null?e=[u]:e.push(u),s++}}if(r.comment!==void 0){let i=r.comment;if(typeof i!="string"&&i!==null){let u={
instancePath:t+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type:pr.properties.comment.type},
message:"must be string,null"};e===null?e=[u]:e.push(u),s++}}if(r.respondedBy!==void 0){let i=r.respondedBy,u=s,c=!0,q=s;
if(i!==null){let o={};e===null?e=[o]:e.push(o),s++}var n=q===s;s=u,e!==null&&(u?e.length=u:e=null);let b;if(n){let o=s;if(i!==
null){let p={instancePath:t+"/respondedBy",schemaPath:"#/properties/respondedBy/then/type",keyword:"type",params:{type:"\
null"},message:"must be null"};e===null?e=[p]:e.push(p),s++}var n=o===s;c=n,b="then"}else{let o=s;N(i,{instancePath:t+"/\
respondedBy",parentData:r,parentDataProperty:"respondedBy",rootData:d,dynamicAnchors:y})||(e=e===null?N.errors:e.concat(
N.errors),s=e.length);var n=o===s;c=n,b="else"}if(!c){let o={instancePath:t+"/respondedBy",schemaPath:"#/properties/resp\
ondedBy/if",keyword:"if",params:{failingKeyword:b},message:'must match "'+b+'" schema'};e===null?e=[o]:e.push(o),s++}}if(r.
respondedAt!==void 0&&(k(r.respondedAt,{instancePath:t+"/respondedAt",parentData:r,parentDataProperty:"respondedAt",rootData:d,
dynamicAnchors:y})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),r.channel!==void 0&&(B(r.channel,{instancePath:t+
"/channel",parentData:r,parentDataProperty:"channel",rootData:d,dynamicAnchors:y})||(e=e===null?B.errors:e.concat(B.errors),
s=e.length)),r.timedOut!==void 0&&typeof r.timedOut!="boolean"){let i={instancePath:t+"/timedOut",schemaPath:"#/properti\
es/timedOut/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[i]:e.push(i),s++}}else{let i={
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(
i),s++}return pe.errors=e,s===0}pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ue(r,{instancePath:t="",
parentData:g,parentDataProperty:v,rootData:d=r,dynamicAnchors:y={}}={}){let e=null,s=0,l=ue.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===
null?e=[o]:e.push(o),s++}if(r.rev===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
rev"},message:"must have required property 'rev'"};e===null?e=[o]:e.push(o),s++}if(r.digest===void 0){let o={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"digest"},message:"must have required property 'diges\
t'"};e===null?e=[o]:e.push(o),s++}if(r.state===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"state"},message:"must have required property 'state'"};e===null?e=[o]:e.push(o),s++}if(r.createdAt===
void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"createdAt"},message:"m\
ust have required property 'createdAt'"};e===null?e=[o]:e.push(o),s++}if(r.requestedBy===void 0){let o={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"requestedBy"},message:"must have required property 'requestedBy'"};
e===null?e=[o]:e.push(o),s++}if(r.subject===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"subject"},message:"must have required property 'subject'"};e===null?e=[o]:e.push(o),s++}if(r.options===
void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"options"},message:"mus\
t have required property 'options'"};e===null?e=[o]:e.push(o),s++}if(r.defaults===void 0){let o={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"defaults"},message:"must have required property 'defaults'"};e===
null?e=[o]:e.push(o),s++}if(r.multiple===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"multiple"},message:"must have required property 'multiple'"};e===null?e=[o]:e.push(o),s++}if(r.assignees===
void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"assignees"},message:"m\
ust have required property 'assignees'"};e===null?e=[o]:e.push(o),s++}if(r.excludeRequester===void 0){let o={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"excludeRequester"},message:"must have required prope\
rty 'excludeRequester'"};e===null?e=[o]:e.push(o),s++}if(r.quorum===void 0){let o={instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"quorum"},message:"must have required property 'quorum'"};e===null?e=[o]:e.push(
o),s++}if(r.deadline===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
deadline"},message:"must have required property 'deadline'"};e===null?e=[o]:e.push(o),s++}if(r.reminders===void 0){let o={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"reminders"},message:"must have requir\
ed property 'reminders'"};e===null?e=[o]:e.push(o),s++}if(r.escalation===void 0){let o={instancePath:t,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"escalation"},message:"must have required property 'escalation'"};e===
null?e=[o]:e.push(o),s++}if(r.priority===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"priority"},message:"must have required property 'priority'"};e===null?e=[o]:e.push(o),s++}if(r.labels===
void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"labels"},message:"must\
 have required property 'labels'"};e===null?e=[o]:e.push(o),s++}if(r.source===void 0){let o={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"source"},message:"must have required property 'source'"};e===null?
e=[o]:e.push(o),s++}if(r.kind===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kind"},message:"must have required property 'kind'"};e===null?e=[o]:e.push(o),s++}if(r.supersedes===void 0){let o={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"supersedes"},message:"must have required property 's\
upersedes'"};e===null?e=[o]:e.push(o),s++}if(r.claimedBy===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"claimedBy"},message:"must have required property 'claimedBy'"};e===null?e=[o]:e.push(
o),s++}if(r.claimedUntil===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
claimedUntil"},message:"must have required property 'claimedUntil'"};e===null?e=[o]:e.push(o),s++}if(r.answers===void 0){
let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"answers"},message:"must have r\
equired property 'answers'"};e===null?e=[o]:e.push(o),s++}if(r.viewer===void 0){let o={instancePath:t,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"viewer"},message:"must have required property 'viewer'"};e===null?e=[o]:
e.push(o),s++}if(r.response===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
response"},message:"must have required property 'response'"};e===null?e=[o]:e.push(o),s++}if(r.resolvedAt===void 0){let o={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"resolvedAt"},message:"must have requi\
red property 'resolvedAt'"};e===null?e=[o]:e.push(o),s++}if(r.reason===void 0){let o={instancePath:t,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"reason"},message:"must have required property 'reason'"};e===null?e=[o]:
e.push(o),s++}if(r.supersededBy===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
supersededBy"},message:"must have required property 'supersededBy'"};e===null?e=[o]:e.push(o),s++}if(r.delivery===void 0){
let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"delivery"},message:"must have \
required property 'delivery'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!Ke.call(ee.properties,o)){let a={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have \
additional properties"};e===null?e=[a]:e.push(a),s++}if(r.id!==void 0){let o=r.id;if(typeof o=="string"){if(!Fe(o)){let a={
instancePath:t+"/id",schemaPath:"#/properties/id/format",keyword:"format",params:{format:"uuid"},message:'must match for\
mat "uuid"'};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:t+"/id",schemaPath:"#/properties/id/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}}if(r.rev!==void 0){let o=r.rev;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let a={instancePath:t+"/rev",schemaPath:"#/properties/rev/type",keyword:"type",
params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}if(typeof o=="number"&&isFinite(o)&&(o<1||
isNaN(o))){let a={instancePath:t+"/rev",schemaPath:"#/properties/rev/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"};e===null?e=[a]:e.push(a),s++}}if(r.digest!==void 0){let o=r.digest;if(typeof o=="string"){
if(!Ve.test(o)){let a={instancePath:t+"/digest",schemaPath:"#/properties/digest/pattern",keyword:"pattern",params:{pattern:"\
^sha256:[0-9a-f]{64}$"},message:'must match pattern "^sha256:[0-9a-f]{64}$"'};e===null?e=[a]:e.push(a),s++}}else{let a={
instancePath:t+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[a]:e.push(a),s++}}if(r.state!==void 0&&(S(r.state,{instancePath:t+"/state",parentData:r,parentDataProperty:"\
state",rootData:d,dynamicAnchors:y})||(e=e===null?S.errors:e.concat(S.errors),s=e.length)),r.createdAt!==void 0&&(k(r.createdAt,
{instancePath:t+"/createdAt",parentData:r,parentDataProperty:"createdAt",rootData:d,dynamicAnchors:y})||(e=e===null?k.errors:
e.concat(k.errors),s=e.length)),r.requestedBy!==void 0&&(N(r.requestedBy,{instancePath:t+"/requestedBy",parentData:r,parentDataProperty:"\
requestedBy",rootData:d,dynamicAnchors:y})||(e=e===null?N.errors:e.concat(N.errors),s=e.length)),r.subject!==void 0&&typeof r.
subject!="string"){let o={instancePath:t+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(r.options!==void 0){let o=r.options;if(Array.isArray(
o)){let a=o.length;for(let p=0;p<a;p++)K(o[p],{instancePath:t+"/options/"+p,parentData:o,parentDataProperty:p,rootData:d,
dynamicAnchors:y})||(e=e===null?K.errors:e.concat(K.errors),s=e.length)}else{let a={instancePath:t+"/options",schemaPath:"\
#/properties/options/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(r.
defaults!==void 0){let o=r.defaults;if(!Array.isArray(o)&&o!==null){let a={instancePath:t+"/defaults",schemaPath:"#/prop\
erties/defaults/type",keyword:"type",params:{type:ee.properties.defaults.type},message:"must be array,null"};e===null?e=
[a]:e.push(a),s++}if(Array.isArray(o)){let a=o.length;for(let p=0;p<a;p++)if(typeof o[p]!="string"){let w={instancePath:t+
"/defaults/"+p,schemaPath:"#/properties/defaults/items/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[w]:e.push(w),s++}}}if(r.multiple!==void 0&&typeof r.multiple!="boolean"){let o={instancePath:t+"/multip\
le",schemaPath:"#/properties/multiple/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=
[o]:e.push(o),s++}if(r.assignees!==void 0&&(E(r.assignees,{instancePath:t+"/assignees",parentData:r,parentDataProperty:"\
assignees",rootData:d,dynamicAnchors:y})||(e=e===null?E.errors:e.concat(E.errors),s=e.length)),r.excludeRequester!==void 0&&
typeof r.excludeRequester!="boolean"){let o={instancePath:t+"/excludeRequester",schemaPath:"#/properties/excludeRequeste\
r/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}if(r.quorum!==void 0){
let o=r.quorum;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let a={instancePath:t+"/quorum",schemaPath:"#/p\
roperties/quorum/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}if(typeof o==
"number"&&isFinite(o)&&(o<1||isNaN(o))){let a={instancePath:t+"/quorum",schemaPath:"#/properties/quorum/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[a]:e.push(a),s++}}if(r.deadline!==void 0){
let o=r.deadline,a=s,p=!0,w=s;if(o!==null){let f={};e===null?e=[f]:e.push(f),s++}var n=w===s;s=a,e!==null&&(a?e.length=a:
e=null);let P;if(n){let f=s;if(o!==null){let A={instancePath:t+"/deadline",schemaPath:"#/properties/deadline/then/type",
keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[A]:e.push(A),s++}var n=f===s;p=n,P="then"}else{let f=s;
k(o,{instancePath:t+"/deadline",parentData:r,parentDataProperty:"deadline",rootData:d,dynamicAnchors:y})||(e=e===null?k.
errors:e.concat(k.errors),s=e.length);var n=f===s;p=n,P="else"}if(!p){let f={instancePath:t+"/deadline",schemaPath:"#/pr\
operties/deadline/if",keyword:"if",params:{failingKeyword:P},message:'must match "'+P+'" schema'};e===null?e=[f]:e.push(
f),s++}}if(r.reminders!==void 0&&(V(r.reminders,{instancePath:t+"/reminders",parentData:r,parentDataProperty:"reminders",
rootData:d,dynamicAnchors:y})||(e=e===null?V.errors:e.concat(V.errors),s=e.length)),r.escalation!==void 0){let o=r.escalation;
if(Array.isArray(o)){let a=o.length;for(let p=0;p<a;p++)M(o[p],{instancePath:t+"/escalation/"+p,parentData:o,parentDataProperty:p,
rootData:d,dynamicAnchors:y})||(e=e===null?M.errors:e.concat(M.errors),s=e.length)}else{let a={instancePath:t+"/escalati\
on",schemaPath:"#/properties/escalation/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[
a]:e.push(a),s++}}if(r.priority!==void 0){let o=r.priority;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let a={
instancePath:t+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type:"integer"},message:"must \
be integer"};e===null?e=[a]:e.push(a),s++}}if(r.labels!==void 0&&(z(r.labels,{instancePath:t+"/labels",parentData:r,parentDataProperty:"\
labels",rootData:d,dynamicAnchors:y})||(e=e===null?z.errors:e.concat(z.errors),s=e.length)),r.source!==void 0){let o=r.source,
a=s,p=!0,w=s;if(o!==null){let f={};e===null?e=[f]:e.push(f),s++}var i=w===s;s=a,e!==null&&(a?e.length=a:e=null);let P;if(i){
let f=s;if(o!==null){let A={instancePath:t+"/source",schemaPath:"#/properties/source/then/type",keyword:"type",params:{type:"\
null"},message:"must be null"};e===null?e=[A]:e.push(A),s++}var i=f===s;p=i,P="then"}else{let f=s;J(o,{instancePath:t+"/\
source",parentData:r,parentDataProperty:"source",rootData:d,dynamicAnchors:y})||(e=e===null?J.errors:e.concat(J.errors),
s=e.length);var i=f===s;p=i,P="else"}if(!p){let f={instancePath:t+"/source",schemaPath:"#/properties/source/if",keyword:"\
if",params:{failingKeyword:P},message:'must match "'+P+'" schema'};e===null?e=[f]:e.push(f),s++}}if(r.kind!==void 0&&(Z(
r.kind,{instancePath:t+"/kind",parentData:r,parentDataProperty:"kind",rootData:d,dynamicAnchors:y})||(e=e===null?Z.errors:
e.concat(Z.errors),s=e.length)),r.callbackUrl!==void 0){let o=r.callbackUrl;if(typeof o!="string"&&o!==null){let a={instancePath:t+
"/callbackUrl",schemaPath:"#/properties/callbackUrl/type",keyword:"type",params:{type:ee.properties.callbackUrl.type},message:"\
must be string,null"};e===null?e=[a]:e.push(a),s++}}if(r.handler!==void 0){let o=r.handler;if(typeof o!="string"&&o!==null){
let a={instancePath:t+"/handler",schemaPath:"#/properties/handler/type",keyword:"type",params:{type:ee.properties.handler.
type},message:"must be string,null"};e===null?e=[a]:e.push(a),s++}}if(r.supersedes!==void 0){let o=r.supersedes;if(typeof o!=
"string"&&o!==null){let a={instancePath:t+"/supersedes",schemaPath:"#/properties/supersedes/type",keyword:"type",params:{
type:ee.properties.supersedes.type},message:"must be string,null"};e===null?e=[a]:e.push(a),s++}}if(r.claimedBy!==void 0){
let o=r.claimedBy,a=s,p=!0,w=s;if(o!==null){let f={};e===null?e=[f]:e.push(f),s++}var u=w===s;s=a,e!==null&&(a?e.length=
a:e=null);let P;if(u){let f=s;if(o!==null){let A={instancePath:t+"/claimedBy",schemaPath:"#/properties/claimedBy/then/ty\
pe",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[A]:e.push(A),s++}var u=f===s;p=u,P="then"}else{
let f=s;N(o,{instancePath:t+"/claimedBy",parentData:r,parentDataProperty:"claimedBy",rootData:d,dynamicAnchors:y})||(e=e===
null?N.errors:e.concat(N.errors),s=e.length);var u=f===s;p=u,P="else"}if(!p){let f={instancePath:t+"/claimedBy",schemaPath:"\
#/properties/claimedBy/if",keyword:"if",params:{failingKeyword:P},message:'must match "'+P+'" schema'};e===null?e=[f]:e.
push(f),s++}}if(r.claimedUntil!==void 0){let o=r.claimedUntil,a=s,p=!0,w=s;if(o!==null){let f={};e===null?e=[f]:e.push(f),
s++}var c=w===s;s=a,e!==null&&(a?e.length=a:e=null);let P;if(c){let f=s;if(o!==null){let A={instancePath:t+"/claimedUnti\
l",schemaPath:"#/properties/claimedUntil/then/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?
e=[A]:e.push(A),s++}var c=f===s;p=c,P="then"}else{let f=s;k(o,{instancePath:t+"/claimedUntil",parentData:r,parentDataProperty:"\
claimedUntil",rootData:d,dynamicAnchors:y})||(e=e===null?k.errors:e.concat(k.errors),s=e.length);var c=f===s;p=c,P="else"}
if(!p){let f={instancePath:t+"/claimedUntil",schemaPath:"#/properties/claimedUntil/if",keyword:"if",params:{failingKeyword:P},
message:'must match "'+P+'" schema'};e===null?e=[f]:e.push(f),s++}}if(r.answers!==void 0){let o=r.answers;if(Array.isArray(
o)){let a=o.length;for(let p=0;p<a;p++)oe(o[p],{instancePath:t+"/answers/"+p,parentData:o,parentDataProperty:p,rootData:d,
dynamicAnchors:y})||(e=e===null?oe.errors:e.concat(oe.errors),s=e.length)}else{let a={instancePath:t+"/answers",schemaPath:"\
#/properties/answers/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(r.
viewer!==void 0&&(G(r.viewer,{instancePath:t+"/viewer",parentData:r,parentDataProperty:"viewer",rootData:d,dynamicAnchors:y})||
(e=e===null?G.errors:e.concat(G.errors),s=e.length)),r.response!==void 0){let o=r.response,a=s,p=!0,w=s;if(o!==null){let f={};
e===null?e=[f]:e.push(f),s++}var q=w===s;s=a,e!==null&&(a?e.length=a:e=null);let P;if(q){let f=s;if(o!==null){let A={instancePath:t+
"/response",schemaPath:"#/properties/response/then/type",keyword:"type",params:{type:"null"},message:"must be null"};e===
null?e=[A]:e.push(A),s++}var q=f===s;p=q,P="then"}else{let f=s;pe(o,{instancePath:t+"/response",parentData:r,parentDataProperty:"\
response",rootData:d,dynamicAnchors:y})||(e=e===null?pe.errors:e.concat(pe.errors),s=e.length);var q=f===s;p=q,P="else"}
if(!p){let f={instancePath:t+"/response",schemaPath:"#/properties/response/if",keyword:"if",params:{failingKeyword:P},message:'\
must match "'+P+'" schema'};e===null?e=[f]:e.push(f),s++}}if(r.resolvedAt!==void 0){let o=r.resolvedAt,a=s,p=!0,w=s;if(o!==
null){let f={};e===null?e=[f]:e.push(f),s++}var b=w===s;s=a,e!==null&&(a?e.length=a:e=null);let P;if(b){let f=s;if(o!==null){
let A={instancePath:t+"/resolvedAt",schemaPath:"#/properties/resolvedAt/then/type",keyword:"type",params:{type:"null"},message:"\
must be null"};e===null?e=[A]:e.push(A),s++}var b=f===s;p=b,P="then"}else{let f=s;k(o,{instancePath:t+"/resolvedAt",parentData:r,
parentDataProperty:"resolvedAt",rootData:d,dynamicAnchors:y})||(e=e===null?k.errors:e.concat(k.errors),s=e.length);var b=f===
s;p=b,P="else"}if(!p){let f={instancePath:t+"/resolvedAt",schemaPath:"#/properties/resolvedAt/if",keyword:"if",params:{failingKeyword:P},
message:'must match "'+P+'" schema'};e===null?e=[f]:e.push(f),s++}}if(r.reason!==void 0){let o=r.reason;if(typeof o!="st\
ring"&&o!==null){let a={instancePath:t+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:ee.properties.
reason.type},message:"must be string,null"};e===null?e=[a]:e.push(a),s++}}if(r.supersededBy!==void 0){let o=r.supersededBy;
if(typeof o!="string"&&o!==null){let a={instancePath:t+"/supersededBy",schemaPath:"#/properties/supersededBy/type",keyword:"\
type",params:{type:ee.properties.supersededBy.type},message:"must be string,null"};e===null?e=[a]:e.push(a),s++}}r.delivery!==
void 0&&(Q(r.delivery,{instancePath:t+"/delivery",parentData:r,parentDataProperty:"delivery",rootData:d,dynamicAnchors:y})||
(e=e===null?Q.errors:e.concat(Q.errors),s=e.length))}else{let o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return ue.errors=e,s===0}ue.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function me(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:d=r,dynamicAnchors:y={}}={}){
let e=null,s=0,l=me.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.items===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
items"},message:"must have required property 'items'"};e===null?e=[n]:e.push(n),s++}if(r.nextCursor===void 0){let n={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"nextCursor"},message:"must have required property 'n\
extCursor'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(!(n==="items"||n==="nextCursor")){let i={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional p\
roperties"};e===null?e=[i]:e.push(i),s++}if(r.items!==void 0){let n=r.items;if(Array.isArray(n)){let i=n.length;for(let u=0;u<
i;u++)ue(n[u],{instancePath:t+"/items/"+u,parentData:n,parentDataProperty:u,rootData:d,dynamicAnchors:y})||(e=e===null?ue.
errors:e.concat(ue.errors),s=e.length)}else{let i={instancePath:t+"/items",schemaPath:"#/properties/items/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),s++}}if(r.nextCursor!==void 0){let n=r.nextCursor;
if(typeof n!="string"&&n!==null){let i={instancePath:t+"/nextCursor",schemaPath:"#/properties/nextCursor/type",keyword:"\
type",params:{type:lr.properties.nextCursor.type},message:"must be string,null"};e===null?e=[i]:e.push(i),s++}}}else{let n={
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(
n),s++}return me.errors=e,s===0}me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function be(r,{instancePath:t="",
parentData:g,parentDataProperty:v,rootData:d=r,dynamicAnchors:y={}}={}){let e=null,s=0,l=be.evaluated;return l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),me(r,{instancePath:t,parentData:g,parentDataProperty:v,rootData:d,dynamicAnchors:y})||
(e=e===null?me.errors:e.concat(me.errors),s=e.length),be.errors=e,s===0}be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var ur=qe;function qe(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:d=r,dynamicAnchors:y={}}={}){let e=null,s=0,
l=qe.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),j(r,{instancePath:t,parentData:g,
parentDataProperty:v,rootData:d,dynamicAnchors:y})||(e=e===null?j.errors:e.concat(j.errors),s=e.length),qe.errors=e,s===
0}qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var mr=ke;function ke(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:d=r,dynamicAnchors:y={}}={}){let e=null,s=0,
l=ke.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),j(r,{instancePath:t,parentData:g,
parentDataProperty:v,rootData:d,dynamicAnchors:y})||(e=e===null?j.errors:e.concat(j.errors),s=e.length),ke.errors=e,s===
0}ke.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var dr=je;function de(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:d=r,dynamicAnchors:y={}}={}){let e=null,s=0,
l=de.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.count===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"count"},
message:"must have required property 'count'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(n!=="count"){let i={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have \
additional properties"};e===null?e=[i]:e.push(i),s++}if(r.count!==void 0){let n=r.count;if(!(typeof n=="number"&&!(n%1)&&
!isNaN(n)&&isFinite(n))){let i={instancePath:t+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[i]:e.push(i),s++}if(typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n))){let i={
instancePath:t+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[i]:e.push(i),s++}}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return de.errors=e,s===0}de.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function je(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:d=r,dynamicAnchors:y={}}={}){
let e=null,s=0,l=je.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),de(r,{instancePath:t,
parentData:g,parentDataProperty:v,rootData:d,dynamicAnchors:y})||(e=e===null?de.errors:e.concat(de.errors),s=e.length),je.
errors=e,s===0}je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var yr=Ne;function Ne(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:d=r,dynamicAnchors:y={}}={}){let e=null,s=0,
l=Ne.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),j(r,{instancePath:t,parentData:g,
parentDataProperty:v,rootData:d,dynamicAnchors:y})||(e=e===null?j.errors:e.concat(j.errors),s=e.length),Ne.errors=e,s===
0}Ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var fr=Ae;function Ae(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:d=r,dynamicAnchors:y={}}={}){let e=null,s=0,
l=Ae.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),j(r,{instancePath:t,parentData:g,
parentDataProperty:v,rootData:d,dynamicAnchors:y})||(e=e===null?j.errors:e.concat(j.errors),s=e.length),Ae.errors=e,s===
0}Ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var cr=_e;function _e(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:d=r,dynamicAnchors:y={}}={}){let e=null,s=0,
l=_e.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),j(r,{instancePath:t,parentData:g,
parentDataProperty:v,rootData:d,dynamicAnchors:y})||(e=e===null?j.errors:e.concat(j.errors),s=e.length),_e.errors=e,s===
0}_e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var hr=De;function De(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:d=r,dynamicAnchors:y={}}={}){let e=null,s=0,
l=De.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),j(r,{instancePath:t,parentData:g,
parentDataProperty:v,rootData:d,dynamicAnchors:y})||(e=e===null?j.errors:e.concat(j.errors),s=e.length),De.errors=e,s===
0}De.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var gr=He;function He(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:d=r,dynamicAnchors:y={}}={}){let e=null,s=0,
l=He.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),j(r,{instancePath:t,parentData:g,
parentDataProperty:v,rootData:d,dynamicAnchors:y})||(e=e===null?j.errors:e.concat(j.errors),s=e.length),He.errors=e,s===
0}He.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var vr=Oe;function Oe(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:d=r,dynamicAnchors:y={}}={}){let e=null,s=0,
l=Oe.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),j(r,{instancePath:t,parentData:g,
parentDataProperty:v,rootData:d,dynamicAnchors:y})||(e=e===null?j.errors:e.concat(j.errors),s=e.length),Oe.errors=e,s===
0}Oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var wr=$e;function $e(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:d=r,dynamicAnchors:y={}}={}){let e=null,s=0,
l=$e.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),j(r,{instancePath:t,parentData:g,
parentDataProperty:v,rootData:d,dynamicAnchors:y})||(e=e===null?j.errors:e.concat(j.errors),s=e.length),$e.errors=e,s===
0}$e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Pr=Ie;function Ie(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:d=r,dynamicAnchors:y={}}={}){let e=null,s=0,
l=Ie.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),j(r,{instancePath:t,parentData:g,
parentDataProperty:v,rootData:d,dynamicAnchors:y})||(e=e===null?j.errors:e.concat(j.errors),s=e.length),Ie.errors=e,s===
0}Ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var br=xe;function xe(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:d=r,dynamicAnchors:y={}}={}){let e=null,s=0,
l=xe.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),j(r,{instancePath:t,parentData:g,
parentDataProperty:v,rootData:d,dynamicAnchors:y})||(e=e===null?j.errors:e.concat(j.errors),s=e.length),xe.errors=e,s===
0}xe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var qr=Be;function Be(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:d=r,dynamicAnchors:y={}}={}){let e=null,s=0,
l=Be.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),j(r,{instancePath:t,parentData:g,
parentDataProperty:v,rootData:d,dynamicAnchors:y})||(e=e===null?j.errors:e.concat(j.errors),s=e.length),Be.errors=e,s===
0}Be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var kr=Re;function ye(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:d=r,dynamicAnchors:y={}}={}){let e=null,s=0,
l=ye.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.mayAnswer===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"m\
ayAnswer"},message:"must have required property 'mayAnswer'"};e===null?e=[n]:e.push(n),s++}if(r.reasons===void 0){let n={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"reasons"},message:"must have required\
 property 'reasons'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(!(n==="mayAnswer"||n==="reasons")){let i={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have \
additional properties"};e===null?e=[i]:e.push(i),s++}if(r.mayAnswer!==void 0&&typeof r.mayAnswer!="boolean"){let n={instancePath:t+
"/mayAnswer",schemaPath:"#/properties/mayAnswer/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};
e===null?e=[n]:e.push(n),s++}if(r.reasons!==void 0){let n=r.reasons;if(Array.isArray(n)){let i=n.length;for(let u=0;u<i;u++)
T(n[u],{instancePath:t+"/reasons/"+u,parentData:n,parentDataProperty:u,rootData:d,dynamicAnchors:y})||(e=e===null?T.errors:
e.concat(T.errors),s=e.length)}else{let i={instancePath:t+"/reasons",schemaPath:"#/properties/reasons/type",keyword:"typ\
e",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),s++}}}else{let n={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return ye.errors=e,
s===0}ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Re(r,{instancePath:t="",parentData:g,parentDataProperty:v,
rootData:d=r,dynamicAnchors:y={}}={}){let e=null,s=0,l=Re.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),ye(r,{instancePath:t,parentData:g,parentDataProperty:v,rootData:d,dynamicAnchors:y})||(e=e===null?ye.errors:
e.concat(ye.errors),s=e.length),Re.errors=e,s===0}Re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var jr=Le;function fe(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:d=r,dynamicAnchors:y={}}={}){let e=null,s=0,
l=fe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.requestId===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"r\
equestId"},message:"must have required property 'requestId'"};e===null?e=[n]:e.push(n),s++}if(r.status===void 0){let n={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"},message:"must have required \
property 'status'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(!(n==="requestId"||n==="status"||n==="request"||n==="\
problem")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),s++}if(r.requestId!==void 0&&typeof r.requestId!=
"string"){let n={instancePath:t+"/requestId",schemaPath:"#/properties/requestId/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(r.status!==void 0){let n=r.status;if(!(typeof n=="number"&&
!(n%1)&&!isNaN(n)&&isFinite(n))){let i={instancePath:t+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),s++}}r.request!==void 0&&(j(r.request,{instancePath:t+
"/request",parentData:r,parentDataProperty:"request",rootData:d,dynamicAnchors:y})||(e=e===null?j.errors:e.concat(j.errors),
s=e.length)),r.problem!==void 0&&(W(r.problem,{instancePath:t+"/problem",parentData:r,parentDataProperty:"problem",rootData:d,
dynamicAnchors:y})||(e=e===null?W.errors:e.concat(W.errors),s=e.length))}else{let n={instancePath:t,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return fe.errors=e,s===0}fe.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ce(r,{instancePath:t="",parentData:g,parentDataProperty:v,
rootData:d=r,dynamicAnchors:y={}}={}){let e=null,s=0,l=ce.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.results===void 0){let n={instancePath:t,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"results"},message:"must have required property 'results'"};e===null?
e=[n]:e.push(n),s++}for(let n in r)if(n!=="results"){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[i]:e.push(
i),s++}if(r.results!==void 0){let n=r.results;if(Array.isArray(n)){let i=n.length;for(let u=0;u<i;u++)fe(n[u],{instancePath:t+
"/results/"+u,parentData:n,parentDataProperty:u,rootData:d,dynamicAnchors:y})||(e=e===null?fe.errors:e.concat(fe.errors),
s=e.length)}else{let i={instancePath:t+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type:"ar\
ray"},message:"must be array"};e===null?e=[i]:e.push(i),s++}}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return ce.errors=e,s===0}ce.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function Le(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:d=r,
dynamicAnchors:y={}}={}){let e=null,s=0,l=Le.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=
void 0),ce(r,{instancePath:t,parentData:g,parentDataProperty:v,rootData:d,dynamicAnchors:y})||(e=e===null?ce.errors:e.concat(
ce.errors),s=e.length),Le.errors=e,s===0}Le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Nr=Te;var Ar={$id:"hitl:EventPage",type:"object",required:["items","nextCursor"],properties:{items:{type:"array",items:{$ref:"\
hitl:Event"}},nextCursor:{type:["string","null"]}},additionalProperties:!1};var _r={$id:"hitl:EventType",type:"string",enum:["created","claimed","released","assigned","commented","snoozed","remind\
ed","escalated","answered","responded","defaulted","expired","cancelled","failed","link_created","link_used","delivered",
"delivery_failed","acknowledged"]};function he(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:d=r,dynamicAnchors:y={}}={}){
let e=null,s=0,l=he.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof r!="string"){let n={
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),s++}if(!(r==="created"||r==="claimed"||r==="released"||r==="assigned"||r==="commented"||r==="snoozed"||r==="reminded"||
r==="escalated"||r==="answered"||r==="responded"||r==="defaulted"||r==="expired"||r==="cancelled"||r==="failed"||r==="li\
nk_created"||r==="link_used"||r==="delivered"||r==="delivery_failed"||r==="acknowledged")){let n={instancePath:t,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:_r.enum},message:"must be equal to one of the allowed values"};e===null?e=[
n]:e.push(n),s++}return he.errors=e,s===0}he.evaluated={dynamicProps:!1,dynamicItems:!1};function ge(r,{instancePath:t="",
parentData:g,parentDataProperty:v,rootData:d=r,dynamicAnchors:y={}}={}){let e=null,s=0,l=ge.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.seq===void 0){let i={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"seq"},message:"must have required property 'seq'"};e===
null?e=[i]:e.push(i),s++}if(r.type===void 0){let i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[i]:e.push(i),s++}if(r.at===void 0){let i={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"at"},message:"must have required property 'at'"};e===
null?e=[i]:e.push(i),s++}if(r.actor===void 0){let i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
actor"},message:"must have required property 'actor'"};e===null?e=[i]:e.push(i),s++}if(r.channel===void 0){let i={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"channel"},message:"must have required property 'chan\
nel'"};e===null?e=[i]:e.push(i),s++}if(r.data===void 0){let i={instancePath:t,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[i]:e.push(i),s++}for(let i in r)
if(!(i==="seq"||i==="type"||i==="at"||i==="actor"||i==="channel"||i==="data")){let u={instancePath:t,schemaPath:"#/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properti\
es"};e===null?e=[u]:e.push(u),s++}if(r.seq!==void 0){let i=r.seq;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){
let u={instancePath:t+"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type:"integer"},message:"must be \
integer"};e===null?e=[u]:e.push(u),s++}if(typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i))){let u={instancePath:t+"/seq",
schemaPath:"#/properties/seq/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?
e=[u]:e.push(u),s++}}if(r.type!==void 0&&(he(r.type,{instancePath:t+"/type",parentData:r,parentDataProperty:"type",rootData:d,
dynamicAnchors:y})||(e=e===null?he.errors:e.concat(he.errors),s=e.length)),r.at!==void 0&&(k(r.at,{instancePath:t+"/at",
parentData:r,parentDataProperty:"at",rootData:d,dynamicAnchors:y})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),
r.actor!==void 0){let i=r.actor,u=s,c=!0,q=s;if(i!==null){let o={};e===null?e=[o]:e.push(o),s++}var n=q===s;s=u,e!==null&&
(u?e.length=u:e=null);let b;if(n){let o=s;if(i!==null){let p={instancePath:t+"/actor",schemaPath:"#/properties/actor/the\
n/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[p]:e.push(p),s++}var n=o===s;c=n,b="then"}else{
let o=s;N(i,{instancePath:t+"/actor",parentData:r,parentDataProperty:"actor",rootData:d,dynamicAnchors:y})||(e=e===null?
N.errors:e.concat(N.errors),s=e.length);var n=o===s;c=n,b="else"}if(!c){let o={instancePath:t+"/actor",schemaPath:"#/pro\
perties/actor/if",keyword:"if",params:{failingKeyword:b},message:'must match "'+b+'" schema'};e===null?e=[o]:e.push(o),s++}}
if(r.channel!==void 0&&(B(r.channel,{instancePath:t+"/channel",parentData:r,parentDataProperty:"channel",rootData:d,dynamicAnchors:y})||
(e=e===null?B.errors:e.concat(B.errors),s=e.length)),r.data!==void 0){let i=r.data;if(!(i&&typeof i=="object"&&!Array.isArray(
i))){let u={instancePath:t+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[u]:e.push(u),s++}}}else{let i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}return ge.errors=e,s===0}ge.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function ve(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:d=r,dynamicAnchors:y={}}={}){
let e=null,s=0,l=ve.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.items===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
items"},message:"must have required property 'items'"};e===null?e=[n]:e.push(n),s++}if(r.nextCursor===void 0){let n={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"nextCursor"},message:"must have required property 'n\
extCursor'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(!(n==="items"||n==="nextCursor")){let i={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional p\
roperties"};e===null?e=[i]:e.push(i),s++}if(r.items!==void 0){let n=r.items;if(Array.isArray(n)){let i=n.length;for(let u=0;u<
i;u++)ge(n[u],{instancePath:t+"/items/"+u,parentData:n,parentDataProperty:u,rootData:d,dynamicAnchors:y})||(e=e===null?ge.
errors:e.concat(ge.errors),s=e.length)}else{let i={instancePath:t+"/items",schemaPath:"#/properties/items/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),s++}}if(r.nextCursor!==void 0){let n=r.nextCursor;
if(typeof n!="string"&&n!==null){let i={instancePath:t+"/nextCursor",schemaPath:"#/properties/nextCursor/type",keyword:"\
type",params:{type:Ar.properties.nextCursor.type},message:"must be string,null"};e===null?e=[i]:e.push(i),s++}}}else{let n={
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(
n),s++}return ve.errors=e,s===0}ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Te(r,{instancePath:t="",
parentData:g,parentDataProperty:v,rootData:d=r,dynamicAnchors:y={}}={}){let e=null,s=0,l=Te.evaluated;return l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),ve(r,{instancePath:t,parentData:g,parentDataProperty:v,rootData:d,dynamicAnchors:y})||
(e=e===null?ve.errors:e.concat(ve.errors),s=e.length),Te.errors=e,s===0}Te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Dr=Ee;function Ee(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:d=r,dynamicAnchors:y={}}={}){let e=null,s=0,
l=Ee.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),!(r&&typeof r=="object"&&!Array.isArray(
r))){let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[n]:e.push(n),s++}return Ee.errors=e,s===0}Ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Hr=Ce;function we(r,{instancePath:t="",parentData:g,parentDataProperty:v,rootData:d=r,dynamicAnchors:y={}}={}){let e=null,s=0,
l=we.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.status===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"stat\
us"},message:"must have required property 'status'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(n!=="status"){let i={
instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"\
must NOT have additional properties"};e===null?e=[i]:e.push(i),s++}if(r.status!==void 0){let n=r.status;if(typeof n!="st\
ring"){let i={instancePath:t+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),s++}if(n!=="ok"){let i={instancePath:t+"/status",schemaPath:"#/properties/stat\
us/const",keyword:"const",params:{allowedValue:"ok"},message:"must be equal to constant"};e===null?e=[i]:e.push(i),s++}}}else{
let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:
e.push(n),s++}return we.errors=e,s===0}we.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ce(r,{instancePath:t="",
parentData:g,parentDataProperty:v,rootData:d=r,dynamicAnchors:y={}}={}){let e=null,s=0,l=Ce.evaluated;return l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),we(r,{instancePath:t,parentData:g,parentDataProperty:v,rootData:d,dynamicAnchors:y})||
(e=e===null?we.errors:e.concat(we.errors),s=e.length),Ce.errors=e,s===0}Ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var xr={listRequests:{200:{type:"application/json",headers:["Hitl-Now"],validate:ar},400:{type:"application/problem+json",
headers:["Hitl-Now"],validate:m},401:{type:"application/problem+json",headers:["Hitl-Now"],validate:m},403:{type:"applic\
ation/problem+json",headers:["Hitl-Now"],validate:m},500:{type:"application/problem+json",headers:["Hitl-Now"],validate:m},
503:{type:"application/problem+json",headers:["Hitl-Now"],validate:m}},createRequest:{200:{type:"application/json",headers:[
"Hitl-Now"],validate:ur},201:{type:"application/json",headers:["Hitl-Now","Location"],validate:mr},400:{type:"applicatio\
n/problem+json",headers:["Hitl-Now"],validate:m},401:{type:"application/problem+json",headers:["Hitl-Now"],validate:m},403:{
type:"application/problem+json",headers:["Hitl-Now"],validate:m},404:{type:"application/problem+json",headers:["Hitl-Now"],
validate:m},409:{type:"application/problem+json",headers:["Hitl-Now"],validate:m},410:{type:"application/problem+json",headers:[
"Hitl-Now"],validate:m},413:{type:"application/problem+json",headers:["Hitl-Now"],validate:m},415:{type:"application/pro\
blem+json",headers:["Hitl-Now"],validate:m},422:{type:"application/problem+json",headers:["Hitl-Now"],validate:m},500:{type:"\
application/problem+json",headers:["Hitl-Now"],validate:m},503:{type:"application/problem+json",headers:["Hitl-Now"],validate:m}},
countRequests:{200:{type:"application/json",headers:["Hitl-Now"],validate:dr},400:{type:"application/problem+json",headers:[
"Hitl-Now"],validate:m},401:{type:"application/problem+json",headers:["Hitl-Now"],validate:m},403:{type:"application/pro\
blem+json",headers:["Hitl-Now"],validate:m},500:{type:"application/problem+json",headers:["Hitl-Now"],validate:m},503:{type:"\
application/problem+json",headers:["Hitl-Now"],validate:m}},getRequest:{200:{type:"application/json",headers:["Hitl-Now"],
validate:yr},400:{type:"application/problem+json",headers:["Hitl-Now"],validate:m},401:{type:"application/problem+json",
headers:["Hitl-Now"],validate:m},403:{type:"application/problem+json",headers:["Hitl-Now"],validate:m},404:{type:"applic\
ation/problem+json",headers:["Hitl-Now"],validate:m},410:{type:"application/problem+json",headers:["Hitl-Now"],validate:m},
500:{type:"application/problem+json",headers:["Hitl-Now"],validate:m},503:{type:"application/problem+json",headers:["Hit\
l-Now"],validate:m}},waitForRequest:{200:{type:"application/json",headers:["Hitl-Now"],validate:fr},400:{type:"applicati\
on/problem+json",headers:["Hitl-Now"],validate:m},401:{type:"application/problem+json",headers:["Hitl-Now"],validate:m},
403:{type:"application/problem+json",headers:["Hitl-Now"],validate:m},404:{type:"application/problem+json",headers:["Hit\
l-Now"],validate:m},410:{type:"application/problem+json",headers:["Hitl-Now"],validate:m},500:{type:"application/problem\
+json",headers:["Hitl-Now"],validate:m},503:{type:"application/problem+json",headers:["Hitl-Now"],validate:m}},respondToRequest:{
200:{type:"application/json",headers:["Hitl-Now"],validate:cr},400:{type:"application/problem+json",headers:["Hitl-Now"],
validate:m},401:{type:"application/problem+json",headers:["Hitl-Now"],validate:m},403:{type:"application/problem+json",headers:[
"Hitl-Now"],validate:m},404:{type:"application/problem+json",headers:["Hitl-Now"],validate:m},409:{type:"application/pro\
blem+json",headers:["Hitl-Now"],validate:m},410:{type:"application/problem+json",headers:["Hitl-Now"],validate:m},412:{type:"\
application/problem+json",headers:["Hitl-Now"],validate:m},413:{type:"application/problem+json",headers:["Hitl-Now"],validate:m},
415:{type:"application/problem+json",headers:["Hitl-Now"],validate:m},422:{type:"application/problem+json",headers:["Hit\
l-Now"],validate:m},500:{type:"application/problem+json",headers:["Hitl-Now"],validate:m},503:{type:"application/problem\
+json",headers:["Hitl-Now"],validate:m}},cancelRequest:{200:{type:"application/json",headers:["Hitl-Now"],validate:hr},400:{
type:"application/problem+json",headers:["Hitl-Now"],validate:m},401:{type:"application/problem+json",headers:["Hitl-Now"],
validate:m},403:{type:"application/problem+json",headers:["Hitl-Now"],validate:m},404:{type:"application/problem+json",headers:[
"Hitl-Now"],validate:m},409:{type:"application/problem+json",headers:["Hitl-Now"],validate:m},410:{type:"application/pro\
blem+json",headers:["Hitl-Now"],validate:m},413:{type:"application/problem+json",headers:["Hitl-Now"],validate:m},415:{type:"\
application/problem+json",headers:["Hitl-Now"],validate:m},500:{type:"application/problem+json",headers:["Hitl-Now"],validate:m},
503:{type:"application/problem+json",headers:["Hitl-Now"],validate:m}},failRequest:{200:{type:"application/json",headers:[
"Hitl-Now"],validate:gr},400:{type:"application/problem+json",headers:["Hitl-Now"],validate:m},401:{type:"application/pr\
oblem+json",headers:["Hitl-Now"],validate:m},403:{type:"application/problem+json",headers:["Hitl-Now"],validate:m},404:{
type:"application/problem+json",headers:["Hitl-Now"],validate:m},409:{type:"application/problem+json",headers:["Hitl-Now"],
validate:m},410:{type:"application/problem+json",headers:["Hitl-Now"],validate:m},413:{type:"application/problem+json",headers:[
"Hitl-Now"],validate:m},415:{type:"application/problem+json",headers:["Hitl-Now"],validate:m},500:{type:"application/pro\
blem+json",headers:["Hitl-Now"],validate:m},503:{type:"application/problem+json",headers:["Hitl-Now"],validate:m}},claimRequest:{
200:{type:"application/json",headers:["Hitl-Now"],validate:vr},400:{type:"application/problem+json",headers:["Hitl-Now"],
validate:m},401:{type:"application/problem+json",headers:["Hitl-Now"],validate:m},403:{type:"application/problem+json",headers:[
"Hitl-Now"],validate:m},404:{type:"application/problem+json",headers:["Hitl-Now"],validate:m},409:{type:"application/pro\
blem+json",headers:["Hitl-Now"],validate:m},410:{type:"application/problem+json",headers:["Hitl-Now"],validate:m},413:{type:"\
application/problem+json",headers:["Hitl-Now"],validate:m},415:{type:"application/problem+json",headers:["Hitl-Now"],validate:m},
500:{type:"application/problem+json",headers:["Hitl-Now"],validate:m},503:{type:"application/problem+json",headers:["Hit\
l-Now"],validate:m}},releaseRequest:{200:{type:"application/json",headers:["Hitl-Now"],validate:wr},400:{type:"applicati\
on/problem+json",headers:["Hitl-Now"],validate:m},401:{type:"application/problem+json",headers:["Hitl-Now"],validate:m},
403:{type:"application/problem+json",headers:["Hitl-Now"],validate:m},404:{type:"application/problem+json",headers:["Hit\
l-Now"],validate:m},409:{type:"application/problem+json",headers:["Hitl-Now"],validate:m},410:{type:"application/problem\
+json",headers:["Hitl-Now"],validate:m},413:{type:"application/problem+json",headers:["Hitl-Now"],validate:m},415:{type:"\
application/problem+json",headers:["Hitl-Now"],validate:m},500:{type:"application/problem+json",headers:["Hitl-Now"],validate:m},
503:{type:"application/problem+json",headers:["Hitl-Now"],validate:m}},assignRequest:{200:{type:"application/json",headers:[
"Hitl-Now"],validate:Pr},400:{type:"application/problem+json",headers:["Hitl-Now"],validate:m},401:{type:"application/pr\
oblem+json",headers:["Hitl-Now"],validate:m},403:{type:"application/problem+json",headers:["Hitl-Now"],validate:m},404:{
type:"application/problem+json",headers:["Hitl-Now"],validate:m},409:{type:"application/problem+json",headers:["Hitl-Now"],
validate:m},410:{type:"application/problem+json",headers:["Hitl-Now"],validate:m},413:{type:"application/problem+json",headers:[
"Hitl-Now"],validate:m},415:{type:"application/problem+json",headers:["Hitl-Now"],validate:m},500:{type:"application/pro\
blem+json",headers:["Hitl-Now"],validate:m},503:{type:"application/problem+json",headers:["Hitl-Now"],validate:m}},snoozeRequest:{
200:{type:"application/json",headers:["Hitl-Now"],validate:br},400:{type:"application/problem+json",headers:["Hitl-Now"],
validate:m},401:{type:"application/problem+json",headers:["Hitl-Now"],validate:m},403:{type:"application/problem+json",headers:[
"Hitl-Now"],validate:m},404:{type:"application/problem+json",headers:["Hitl-Now"],validate:m},409:{type:"application/pro\
blem+json",headers:["Hitl-Now"],validate:m},410:{type:"application/problem+json",headers:["Hitl-Now"],validate:m},413:{type:"\
application/problem+json",headers:["Hitl-Now"],validate:m},415:{type:"application/problem+json",headers:["Hitl-Now"],validate:m},
500:{type:"application/problem+json",headers:["Hitl-Now"],validate:m},503:{type:"application/problem+json",headers:["Hit\
l-Now"],validate:m}},addComment:{200:{type:"application/json",headers:["Hitl-Now"],validate:qr},400:{type:"application/p\
roblem+json",headers:["Hitl-Now"],validate:m},401:{type:"application/problem+json",headers:["Hitl-Now"],validate:m},403:{
type:"application/problem+json",headers:["Hitl-Now"],validate:m},404:{type:"application/problem+json",headers:["Hitl-Now"],
validate:m},410:{type:"application/problem+json",headers:["Hitl-Now"],validate:m},413:{type:"application/problem+json",headers:[
"Hitl-Now"],validate:m},415:{type:"application/problem+json",headers:["Hitl-Now"],validate:m},500:{type:"application/pro\
blem+json",headers:["Hitl-Now"],validate:m},503:{type:"application/problem+json",headers:["Hitl-Now"],validate:m}},getEligibility:{
200:{type:"application/json",headers:["Hitl-Now"],validate:kr},400:{type:"application/problem+json",headers:["Hitl-Now"],
validate:m},401:{type:"application/problem+json",headers:["Hitl-Now"],validate:m},403:{type:"application/problem+json",headers:[
"Hitl-Now"],validate:m},404:{type:"application/problem+json",headers:["Hitl-Now"],validate:m},410:{type:"application/pro\
blem+json",headers:["Hitl-Now"],validate:m},500:{type:"application/problem+json",headers:["Hitl-Now"],validate:m},503:{type:"\
application/problem+json",headers:["Hitl-Now"],validate:m}},respondToMany:{200:{type:"application/json",headers:["Hitl-N\
ow"],validate:jr},400:{type:"application/problem+json",headers:["Hitl-Now"],validate:m},401:{type:"application/problem+j\
son",headers:["Hitl-Now"],validate:m},403:{type:"application/problem+json",headers:["Hitl-Now"],validate:m},413:{type:"a\
pplication/problem+json",headers:["Hitl-Now"],validate:m},415:{type:"application/problem+json",headers:["Hitl-Now"],validate:m},
500:{type:"application/problem+json",headers:["Hitl-Now"],validate:m},503:{type:"application/problem+json",headers:["Hit\
l-Now"],validate:m}},listEvents:{200:{type:"application/json",headers:["Hitl-Now"],validate:Nr},400:{type:"application/p\
roblem+json",headers:["Hitl-Now"],validate:m},401:{type:"application/problem+json",headers:["Hitl-Now"],validate:m},403:{
type:"application/problem+json",headers:["Hitl-Now"],validate:m},404:{type:"application/problem+json",headers:["Hitl-Now"],
validate:m},410:{type:"application/problem+json",headers:["Hitl-Now"],validate:m},500:{type:"application/problem+json",headers:[
"Hitl-Now"],validate:m},503:{type:"application/problem+json",headers:["Hitl-Now"],validate:m}},streamChanges:{200:{type:"\
text/event-stream",headers:["Hitl-Now"],validate:null},400:{type:"application/problem+json",headers:["Hitl-Now"],validate:m},
401:{type:"application/problem+json",headers:["Hitl-Now"],validate:m},403:{type:"application/problem+json",headers:["Hit\
l-Now"],validate:m},429:{type:"application/problem+json",headers:["Hitl-Now"],validate:m},500:{type:"application/problem\
+json",headers:["Hitl-Now"],validate:m},503:{type:"application/problem+json",headers:["Hitl-Now"],validate:m}},getContract:{
200:{type:"application/json",headers:[],validate:Dr},400:{type:"application/problem+json",headers:["Hitl-Now"],validate:m},
500:{type:"application/problem+json",headers:["Hitl-Now"],validate:m}},health:{200:{type:"application/json",headers:["Hi\
tl-Now"],validate:Hr},400:{type:"application/problem+json",headers:["Hitl-Now"],validate:m},500:{type:"application/probl\
em+json",headers:["Hitl-Now"],validate:m},503:{type:"application/problem+json",headers:["Hitl-Now"],validate:m}}};export{m as problem,xr as replies};
