// Generated from openapi/hitl.yaml by scripts/generate.mjs. Do not edit.
var He=(r,t)=>new Date(Date.UTC(r,t,0)).getUTCDate(),Le=/^(\d{4})-(\d\d)-(\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/,
Oe={"date-time":r=>{let[,t,v,P]=(Le.exec(r)??[]).map(Number);return v>=1&&v<=12&&P>=1&&P<=He(t,v)},uuid:r=>/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.
test(r)};function $e(r){let t=0;for(let v of r)t+=1;return t}var h=ge;var Te={$id:"hitl:Code",type:"string",enum:["invalid_request","unauthenticated","not_permitted","not_assigned","requeste\
r_excluded","claimed_by_other","not_found","method_not_allowed","already_resolved","deadline_passed","already_answered",
"already_superseded","claim_refused","purged","question_changed","too_large","unsupported_media_type","invalid_option","\
invalid_params","comment_required","invalid_schema","idempotency_mismatch","rate_limited","internal","unavailable"]};function U(r,{
instancePath:t="",parentData:v,parentDataProperty:P,rootData:m=r,dynamicAnchors:d={}}={}){let e=null,s=0,o=U.evaluated;if(o.
dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof r!="string"){let n={instancePath:t,schemaPath:"#/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(!(r==="invalid_req\
uest"||r==="unauthenticated"||r==="not_permitted"||r==="not_assigned"||r==="requester_excluded"||r==="claimed_by_other"||
r==="not_found"||r==="method_not_allowed"||r==="already_resolved"||r==="deadline_passed"||r==="already_answered"||r==="a\
lready_superseded"||r==="claim_refused"||r==="purged"||r==="question_changed"||r==="too_large"||r==="unsupported_media_t\
ype"||r==="invalid_option"||r==="invalid_params"||r==="comment_required"||r==="invalid_schema"||r==="idempotency_mismatc\
h"||r==="rate_limited"||r==="internal"||r==="unavailable")){let n={instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{
allowedValues:Te.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),s++}return U.errors=
e,s===0}U.evaluated={dynamicProps:!1,dynamicItems:!1};function re(r,{instancePath:t="",parentData:v,parentDataProperty:P,rootData:m=r,dynamicAnchors:d={}}={}){let e=null,s=0,
o=re.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
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
s===0}re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var E={$id:"hitl:HitlRequest",type:"object",required:["id",
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
$ref:"hitl:DeliverySummary"}},additionalProperties:!1},xe=Object.prototype.hasOwnProperty,Ie=Oe.uuid,Be=new RegExp("^sha\
256:[0-9a-f]{64}$","u"),Re={$id:"hitl:State",type:"string",enum:["awaiting_input","responded","defaulted","expired","can\
celled","failed"]};function S(r,{instancePath:t="",parentData:v,parentDataProperty:P,rootData:m=r,dynamicAnchors:d={}}={}){
let e=null,s=0,o=S.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof r!="string"){let n={
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),s++}if(!(r==="awaiting_input"||r==="responded"||r==="defaulted"||r==="expired"||r==="cancelled"||r==="failed")){let n={
instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Re.enum},message:"must be equal to one of the al\
lowed values"};e===null?e=[n]:e.push(n),s++}return S.errors=e,s===0}S.evaluated={dynamicProps:!1,dynamicItems:!1};var Ce=Oe["date-time"];function k(r,{instancePath:t="",parentData:v,parentDataProperty:P,rootData:m=r,dynamicAnchors:d={}}={}){
let e=null,s=0,o=k.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof r=="string"){if(!Ce(
r)){let n={instancePath:t,schemaPath:"#/format",keyword:"format",params:{format:"date-time"},message:'must match format \
"date-time"'};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}return k.errors=e,s===0}k.evaluated={dynamicProps:!1,dynamicItems:!1};var x=$e;function A(r,{instancePath:t="",parentData:v,parentDataProperty:P,rootData:m=r,dynamicAnchors:d={}}={}){let e=null,
s=0,o=A.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.id===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(!(n==="id"||n==="name")){let i={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have \
additional properties"};e===null?e=[i]:e.push(i),s++}if(r.id!==void 0){let n=r.id;if(typeof n=="string"){if(x(n)<1){let i={
instancePath:t+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have \
fewer than 1 characters"};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:t+"/id",schemaPath:"#/properties/id/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}}if(r.name!==void 0&&typeof r.
name!="string"){let n={instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return A.errors=e,s===0}A.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function se(r,{instancePath:t="",parentData:v,parentDataProperty:P,rootData:m=r,dynamicAnchors:d={}}={}){let e=null,s=0,
o=se.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof r=="string"){if(x(r)>200){let n={
instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 char\
acters"};e===null?e=[n]:e.push(n),s++}if(x(r)<1){let n={instancePath:t,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}return se.errors=e,
s===0}se.evaluated={dynamicProps:!1,dynamicItems:!1};var Ee={$id:"hitl:Intent",type:"string",enum:["primary","danger","n\
eutral"]};function te(r,{instancePath:t="",parentData:v,parentDataProperty:P,rootData:m=r,dynamicAnchors:d={}}={}){let e=null,
s=0,o=te.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof r!="string"){let n={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(!(r===
"primary"||r==="danger"||r==="neutral")){let n={instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ee.
enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),s++}return te.errors=e,s===0}te.evaluated=
{dynamicProps:!1,dynamicItems:!1};function K(r,{instancePath:t="",parentData:v,parentDataProperty:P,rootData:m=r,dynamicAnchors:d={}}={}){
let e=null,s=0,o=K.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.value===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
value"},message:"must have required property 'value'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(!(n==="value"||n===
"label"||n==="description"||n==="intent"||n==="requireComment"||n==="skipParams"||n==="veto"||n==="targets")){let i={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have \
additional properties"};e===null?e=[i]:e.push(i),s++}if(r.value!==void 0&&(se(r.value,{instancePath:t+"/value",parentData:r,
parentDataProperty:"value",rootData:m,dynamicAnchors:d})||(e=e===null?se.errors:e.concat(se.errors),s=e.length)),r.label!==
void 0){let n=r.label;if(typeof n=="string"){if(x(n)>200){let i={instancePath:t+"/label",schemaPath:"#/properties/label/\
maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[i]:e.push(
i),s++}if(x(n)<1){let i={instancePath:t+"/label",schemaPath:"#/properties/label/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:t+"/label",schemaPath:"\
#/properties/label/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}}if(r.
description!==void 0){let n=r.description;if(typeof n=="string"){if(x(n)>1e3){let i={instancePath:t+"/description",schemaPath:"\
#/properties/description/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 charact\
ers"};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:t+"/description",schemaPath:"#/properties/description/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}}if(r.intent!==void 0&&(te(
r.intent,{instancePath:t+"/intent",parentData:r,parentDataProperty:"intent",rootData:m,dynamicAnchors:d})||(e=e===null?te.
errors:e.concat(te.errors),s=e.length)),r.requireComment!==void 0&&typeof r.requireComment!="boolean"){let n={instancePath:t+
"/requireComment",schemaPath:"#/properties/requireComment/type",keyword:"type",params:{type:"boolean"},message:"must be \
boolean"};e===null?e=[n]:e.push(n),s++}if(r.skipParams!==void 0&&typeof r.skipParams!="boolean"){let n={instancePath:t+"\
/skipParams",schemaPath:"#/properties/skipParams/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};
e===null?e=[n]:e.push(n),s++}if(r.veto!==void 0&&typeof r.veto!="boolean"){let n={instancePath:t+"/veto",schemaPath:"#/p\
roperties/veto/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),s++}if(r.
targets!==void 0){let n=r.targets;if(Array.isArray(n)){let i=n.length;for(let u=0;u<i;u++)if(typeof n[u]!="string"){let f={
instancePath:t+"/targets/"+u,schemaPath:"#/properties/targets/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[f]:e.push(f),s++}}else{let i={instancePath:t+"/targets",schemaPath:"#/properties/targets/ty\
pe",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),s++}}}else{let n={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return K.
errors=e,s===0}K.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ie(r,{instancePath:t="",parentData:v,parentDataProperty:P,rootData:m=r,dynamicAnchors:d={}}={}){let e=null,s=0,
o=ie.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(r&&typeof r=="object"&&!Array.isArray(
r))){let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[n]:e.push(n),s++}return ie.errors=e,s===0}ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function R(r,{instancePath:t="",parentData:v,parentDataProperty:P,rootData:m=r,dynamicAnchors:d={}}={}){let e=null,s=0,o=R.
evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);let n=s,i=!0,u=s;if(r&&typeof r=="object"&&!Array.
isArray(r)){let w;if(r.anyone===void 0&&(w="anyone")){let y={};e===null?e=[y]:e.push(y),s++}}var f=u===s;s=n,e!==null&&(n?
e.length=n:e=null);let b;if(f){let w=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.anyone===void 0){let c={instancePath:t,
schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"anyone"},message:"must have required property '\
anyone'"};e===null?e=[c]:e.push(c),s++}for(let c in r)if(c!=="anyone"){let _={instancePath:t,schemaPath:"#/then/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties"};
e===null?e=[_]:e.push(_),s++}if(r.anyone!==void 0){let c=r.anyone;if(typeof c!="boolean"){let _={instancePath:t+"/anyone",
schemaPath:"#/then/properties/anyone/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=
[_]:e.push(_),s++}if(c!==!0){let _={instancePath:t+"/anyone",schemaPath:"#/then/properties/anyone/const",keyword:"const",
params:{allowedValue:!0},message:"must be equal to constant"};e===null?e=[_]:e.push(_),s++}}}else{let c={instancePath:t,
schemaPath:"#/then/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[c]:e.push(c),s++}var f=w===
s;if(i=f,i)var q=!0;b="then"}else{let w=s,y=s,c=!0,_=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let W;if(r.nobody===
void 0&&(W="nobody")){let ee={};e===null?e=[ee]:e.push(ee),s++}}var a=_===s;s=y,e!==null&&(y?e.length=y:e=null);let N;if(a){
let W=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.nobody===void 0){let T={instancePath:t,schemaPath:"#/else/then\
/required",keyword:"required",params:{missingProperty:"nobody"},message:"must have required property 'nobody'"};e===null?
e=[T]:e.push(T),s++}for(let T in r)if(T!=="nobody"){let X={instancePath:t,schemaPath:"#/else/then/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:T},message:"must NOT have additional properties"};e===null?e=[
X]:e.push(X),s++}if(r.nobody!==void 0){let T=r.nobody;if(typeof T!="boolean"){let X={instancePath:t+"/nobody",schemaPath:"\
#/else/then/properties/nobody/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[X]:e.push(
X),s++}if(T!==!0){let X={instancePath:t+"/nobody",schemaPath:"#/else/then/properties/nobody/const",keyword:"const",params:{
allowedValue:!0},message:"must be equal to constant"};e===null?e=[X]:e.push(X),s++}}}else{let T={instancePath:t,schemaPath:"\
#/else/then/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[T]:e.push(T),s++}var a=W===
s;if(c=a,c)var l=!0;N="then"}else{let W=s,ee=s,T=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let D=s;for(let I in r)if(!(I===
"users"||I==="roles")){let B={};e===null?e=[B]:e.push(B),s++;break}if(D===s){if(r.users!==void 0){let I=r.users,B=s;if(Array.
isArray(I)&&I.length>0){let C={};e===null?e=[C]:e.push(C),s++}var p=B===s}else var p=!0;if(p)if(r.roles!==void 0){let I=r.
roles,B=s;if(Array.isArray(I)&&I.length>0){let j={};e===null?e=[j]:e.push(j),s++}var p=B===s}else var p=!0}}var g=T===s;
if(g){let D={instancePath:t,schemaPath:"#/else/else/not",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=
[D]:e.push(D),s++}else s=ee,e!==null&&(ee?e.length=ee:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){for(let D in r)
if(!(D==="users"||D==="roles")){let I={instancePath:t,schemaPath:"#/else/else/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:D},message:"must NOT have additional properties"};e===null?e=[I]:e.push(I),s++}if(r.
users!==void 0){let D=r.users;if(Array.isArray(D)){if(D.length>200){let j={instancePath:t+"/users",schemaPath:"#/else/el\
se/properties/users/maxItems",keyword:"maxItems",params:{limit:200},message:"must NOT have more than 200 items"};e===null?
e=[j]:e.push(j),s++}let I=D.length;for(let j=0;j<I;j++){let L=D[j];if(typeof L=="string"){if(x(L)>200){let $={instancePath:t+
"/users/"+j,schemaPath:"#/else/else/properties/users/items/maxLength",keyword:"maxLength",params:{limit:200},message:"mu\
st NOT have more than 200 characters"};e===null?e=[$]:e.push($),s++}if(x(L)<1){let $={instancePath:t+"/users/"+j,schemaPath:"\
#/else/else/properties/users/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 c\
haracters"};e===null?e=[$]:e.push($),s++}}else{let $={instancePath:t+"/users/"+j,schemaPath:"#/else/else/properties/user\
s/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[$]:e.push($),s++}}let B=D.length,
C;if(B>1){let j={};for(;B--;){let L=D[B];if(typeof L=="string"){if(typeof j[L]=="number"){C=j[L];let $={instancePath:t+"\
/users",schemaPath:"#/else/else/properties/users/uniqueItems",keyword:"uniqueItems",params:{i:B,j:C},message:"must NOT h\
ave duplicate items (items ## "+C+" and "+B+" are identical)"};e===null?e=[$]:e.push($),s++;break}j[L]=B}}}}else{let I={
instancePath:t+"/users",schemaPath:"#/else/else/properties/users/type",keyword:"type",params:{type:"array"},message:"mus\
t be array"};e===null?e=[I]:e.push(I),s++}}if(r.roles!==void 0){let D=r.roles;if(Array.isArray(D)){if(D.length>200){let j={
instancePath:t+"/roles",schemaPath:"#/else/else/properties/roles/maxItems",keyword:"maxItems",params:{limit:200},message:"\
must NOT have more than 200 items"};e===null?e=[j]:e.push(j),s++}let I=D.length;for(let j=0;j<I;j++){let L=D[j];if(typeof L==
"string"){if(x(L)>200){let $={instancePath:t+"/roles/"+j,schemaPath:"#/else/else/properties/roles/items/maxLength",keyword:"\
maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[$]:e.push($),s++}if(x(L)<1){
let $={instancePath:t+"/roles/"+j,schemaPath:"#/else/else/properties/roles/items/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[$]:e.push($),s++}}else{let $={instancePath:t+"/rol\
es/"+j,schemaPath:"#/else/else/properties/roles/items/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[$]:e.push($),s++}}let B=D.length,C;if(B>1){let j={};for(;B--;){let L=D[B];if(typeof L=="string"){if(typeof j[L]==
"number"){C=j[L];let $={instancePath:t+"/roles",schemaPath:"#/else/else/properties/roles/uniqueItems",keyword:"uniqueIte\
ms",params:{i:B,j:C},message:"must NOT have duplicate items (items ## "+C+" and "+B+" are identical)"};e===null?e=[$]:e.
push($),s++;break}j[L]=B}}}}else{let I={instancePath:t+"/roles",schemaPath:"#/else/else/properties/roles/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[I]:e.push(I),s++}}}else{let D={instancePath:t,schemaPath:"\
#/else/else/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[D]:e.push(D),s++}var a=W===
s;c=a,c&&l!==!0&&(l=!0),N="else"}if(!c){let W={instancePath:t,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:N},
message:'must match "'+N+'" schema'};e===null?e=[W]:e.push(W),s++}var f=w===s;i=f,i&&q!==!0&&l!==void 0&&(l===!0?q=!0:(q=
q||{},Object.assign(q,l))),b="else"}if(!i){let w={instancePath:t,schemaPath:"#/if",keyword:"if",params:{failingKeyword:b},
message:'must match "'+b+'" schema'};e===null?e=[w]:e.push(w),s++}return R.errors=e,o.props=q,s===0}R.evaluated={dynamicProps:!0,
dynamicItems:!1};var Ue={$id:"hitl:Reminders",type:["object","null"],required:["every","max"],properties:{every:{$ref:"h\
itl:Duration"},max:{type:"integer",minimum:1}},additionalProperties:!1};function F(r,{instancePath:t="",parentData:v,parentDataProperty:P,rootData:m=r,dynamicAnchors:d={}}={}){let e=null,s=0,o=F.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof r=="string"){if(x(r)>64){let n={instancePath:t,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?
e=[n]:e.push(n),s++}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[n]:e.push(n),s++}return F.errors=e,s===0}F.evaluated={dynamicProps:!1,dynamicItems:!1};function V(r,{
instancePath:t="",parentData:v,parentDataProperty:P,rootData:m=r,dynamicAnchors:d={}}={}){let e=null,s=0,o=V.evaluated;if(o.
dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null){let n={
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:Ue.type},message:"must be object,null"};e===null?e=[n]:e.
push(n),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.every===void 0){let n={instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"every"},message:"must have required property 'every'"};e===null?e=[n]:e.
push(n),s++}if(r.max===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
max"},message:"must have required property 'max'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(!(n==="every"||n==="ma\
x")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),s++}if(r.every!==void 0&&(F(r.every,{instancePath:t+
"/every",parentData:r,parentDataProperty:"every",rootData:m,dynamicAnchors:d})||(e=e===null?F.errors:e.concat(F.errors),
s=e.length)),r.max!==void 0){let n=r.max;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let i={instancePath:t+
"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[
i]:e.push(i),s++}if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){let i={instancePath:t+"/max",schemaPath:"#/propert\
ies/max/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[i]:e.push(i),s++}}}
return V.errors=e,s===0}V.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Se={$id:"hitl:EscalationStep",type:"o\
bject",required:["after","assignees","mode"],properties:{after:{$ref:"hitl:Duration"},assignees:{$ref:"hitl:Assignees"},
mode:{type:"string",enum:["add","replace"]}},additionalProperties:!1};function M(r,{instancePath:t="",parentData:v,parentDataProperty:P,
rootData:m=r,dynamicAnchors:d={}}={}){let e=null,s=0,o=M.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.
items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.after===void 0){let n={instancePath:t,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"after"},message:"must have required property 'after'"};e===null?e=[n]:e.push(
n),s++}if(r.assignees===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
assignees"},message:"must have required property 'assignees'"};e===null?e=[n]:e.push(n),s++}if(r.mode===void 0){let n={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"mode"},message:"must have required property 'mode'"};
e===null?e=[n]:e.push(n),s++}for(let n in r)if(!(n==="after"||n==="assignees"||n==="mode")){let i={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional p\
roperties"};e===null?e=[i]:e.push(i),s++}if(r.after!==void 0&&(F(r.after,{instancePath:t+"/after",parentData:r,parentDataProperty:"\
after",rootData:m,dynamicAnchors:d})||(e=e===null?F.errors:e.concat(F.errors),s=e.length)),r.assignees!==void 0&&(R(r.assignees,
{instancePath:t+"/assignees",parentData:r,parentDataProperty:"assignees",rootData:m,dynamicAnchors:d})||(e=e===null?R.errors:
e.concat(R.errors),s=e.length)),r.mode!==void 0){let n=r.mode;if(typeof n!="string"){let i={instancePath:t+"/mode",schemaPath:"\
#/properties/mode/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(!(n===
"add"||n==="replace")){let i={instancePath:t+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:Se.
properties.mode.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),s++}}}else{let n={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return M.
errors=e,s===0}M.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function z(r,{instancePath:t="",parentData:v,parentDataProperty:P,rootData:m=r,dynamicAnchors:d={}}={}){let e=null,s=0,o=z.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(Object.keys(r).length>50){let i={instancePath:t,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:50},
message:"must NOT have more than 50 properties"};e===null?e=[i]:e.push(i),s++}for(let i in r){let u=s;if(typeof i=="stri\
ng"){if(x(i)>63){let f={instancePath:t,schemaPath:"#/propertyNames/maxLength",keyword:"maxLength",params:{limit:63},message:"\
must NOT have more than 63 characters",propertyName:i};e===null?e=[f]:e.push(f),s++}if(x(i)<1){let f={instancePath:t,schemaPath:"\
#/propertyNames/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",propertyName:i};
e===null?e=[f]:e.push(f),s++}}else{let f={instancePath:t,schemaPath:"#/propertyNames/type",keyword:"type",params:{type:"\
string"},message:"must be string",propertyName:i};e===null?e=[f]:e.push(f),s++}var n=u===s;if(!n){let f={instancePath:t,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:i},message:"property name must be valid"};e===
null?e=[f]:e.push(f),s++}}for(let i in r){let u=r[i];if(typeof u=="string"){if(x(u)>255){let f={instancePath:t+"/"+i.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{limit:255},message:"\
must NOT have more than 255 characters"};e===null?e=[f]:e.push(f),s++}}else{let f={instancePath:t+"/"+i.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[f]:e.push(f),s++}}}else{let i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[i]:e.push(i),s++}return z.errors=e,s===0}z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ke=new RegExp("^([Hh][Tt][Tt][Pp][Ss]?://|[Mm][Aa][Ii][Ll][Tt][Oo]:)","u");function J(r,{instancePath:t="",parentData:v,
parentDataProperty:P,rootData:m=r,dynamicAnchors:d={}}={}){let e=null,s=0,o=J.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r)if(!(n==="system"||n==="workfl\
ow"||n==="run"||n==="task"||n==="url")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),s++}if(r.
system!==void 0){let n=r.system;if(typeof n=="string"){if(x(n)>200){let i={instancePath:t+"/system",schemaPath:"#/proper\
ties/system/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?
e=[i]:e.push(i),s++}if(x(n)<1){let i={instancePath:t+"/system",schemaPath:"#/properties/system/minLength",keyword:"minLe\
ngth",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:t+
"/system",schemaPath:"#/properties/system/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[i]:e.push(i),s++}}if(r.workflow!==void 0){let n=r.workflow;if(typeof n=="string"){if(x(n)>200){let i={instancePath:t+
"/workflow",schemaPath:"#/properties/workflow/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have m\
ore than 200 characters"};e===null?e=[i]:e.push(i),s++}if(x(n)<1){let i={instancePath:t+"/workflow",schemaPath:"#/proper\
ties/workflow/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[i]:e.push(i),s++}}else{let i={instancePath:t+"/workflow",schemaPath:"#/properties/workflow/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}}if(r.run!==void 0){let n=r.run;if(typeof n=="stri\
ng"){if(x(n)>200){let i={instancePath:t+"/run",schemaPath:"#/properties/run/maxLength",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters"};e===null?e=[i]:e.push(i),s++}if(x(n)<1){let i={instancePath:t+"/run",schemaPath:"\
#/properties/run/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[i]:e.push(i),s++}}else{let i={instancePath:t+"/run",schemaPath:"#/properties/run/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[i]:e.push(i),s++}}if(r.task!==void 0){let n=r.task;if(typeof n=="string"){
if(x(n)>200){let i={instancePath:t+"/task",schemaPath:"#/properties/task/maxLength",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters"};e===null?e=[i]:e.push(i),s++}if(x(n)<1){let i={instancePath:t+"/task",
schemaPath:"#/properties/task/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charac\
ters"};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:t+"/task",schemaPath:"#/properties/task/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}}if(r.url!==void 0){let n=r.url;if(typeof n==
"string"){if(x(n)>2e3){let i={instancePath:t+"/url",schemaPath:"#/properties/url/maxLength",keyword:"maxLength",params:{
limit:2e3},message:"must NOT have more than 2000 characters"};e===null?e=[i]:e.push(i),s++}if(!Ke.test(n)){let i={instancePath:t+
"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{pattern:"^([Hh][Tt][Tt][Pp][Ss]?://|[Mm][Aa][Ii][\
Ll][Tt][Oo]:)"},message:'must match pattern "^([Hh][Tt][Tt][Pp][Ss]?://|[Mm][Aa][Ii][Ll][Tt][Oo]:)"'};e===null?e=[i]:e.push(
i),s++}}else{let i={instancePath:t+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),s++}}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return J.errors=e,s===0}J.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Fe={$id:"hitl:Kind",type:"string",enum:["approval","termination","branch","entry","choice","gate","\
timer"]};function Z(r,{instancePath:t="",parentData:v,parentDataProperty:P,rootData:m=r,dynamicAnchors:d={}}={}){let e=null,
s=0,o=Z.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof r!="string"){let n={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(!(r===
"approval"||r==="termination"||r==="branch"||r==="entry"||r==="choice"||r==="gate"||r==="timer")){let n={instancePath:t,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Fe.enum},message:"must be equal to one of the allowed values"};
e===null?e=[n]:e.push(n),s++}return Z.errors=e,s===0}Z.evaluated={dynamicProps:!1,dynamicItems:!1};var Ve={$id:"hitl:Ans\
wer",type:"object",required:["chosenOptions","params","comment","respondedBy","respondedAt","channel","timedOut"],properties:{
chosenOptions:{type:"array",items:{type:"string"}},params:{},comment:{type:["string","null"]},respondedBy:{if:{type:"nul\
l"},then:{type:"null"},else:{$ref:"hitl:ActorRef"}},respondedAt:{$ref:"hitl:Instant"},channel:{$ref:"hitl:Channel"},timedOut:{
type:"boolean"}},additionalProperties:!1},Me={$id:"hitl:Channel",type:"string",enum:["ui","api","link","slack","timeout",
"forced"]};function H(r,{instancePath:t="",parentData:v,parentDataProperty:P,rootData:m=r,dynamicAnchors:d={}}={}){let e=null,
s=0,o=H.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof r!="string"){let n={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(!(r===
"ui"||r==="api"||r==="link"||r==="slack"||r==="timeout"||r==="forced")){let n={instancePath:t,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:Me.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),s++}
return H.errors=e,s===0}H.evaluated={dynamicProps:!1,dynamicItems:!1};function ne(r,{instancePath:t="",parentData:v,parentDataProperty:P,
rootData:m=r,dynamicAnchors:d={}}={}){let e=null,s=0,o=ne.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.chosenOptions===void 0){let i={instancePath:t,schemaPath:"\
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
u),s++}if(r.chosenOptions!==void 0){let i=r.chosenOptions;if(Array.isArray(i)){let u=i.length;for(let f=0;f<u;f++)if(typeof i[f]!=
"string"){let b={instancePath:t+"/chosenOptions/"+f,schemaPath:"#/properties/chosenOptions/items/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[b]:e.push(b),s++}}else{let u={instancePath:t+"/chosenOptions",schemaPath:"\
#/properties/chosenOptions/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[u]:e.push(u),
s++}}if(r.comment!==void 0){let i=r.comment;if(typeof i!="string"&&i!==null){let u={instancePath:t+"/comment",schemaPath:"\
#/properties/comment/type",keyword:"type",params:{type:Ve.properties.comment.type},message:"must be string,null"};e===null?
e=[u]:e.push(u),s++}}if(r.respondedBy!==void 0){let i=r.respondedBy,u=s,f=!0,b=s;if(i!==null){let a={};e===null?e=[a]:e.
push(a),s++}var n=b===s;s=u,e!==null&&(u?e.length=u:e=null);let q;if(n){let a=s;if(i!==null){let p={instancePath:t+"/res\
pondedBy",schemaPath:"#/properties/respondedBy/then/type",keyword:"type",params:{type:"null"},message:"must be null"};e===
null?e=[p]:e.push(p),s++}var n=a===s;f=n,q="then"}else{let a=s;A(i,{instancePath:t+"/respondedBy",parentData:r,parentDataProperty:"\
respondedBy",rootData:m,dynamicAnchors:d})||(e=e===null?A.errors:e.concat(A.errors),s=e.length);var n=a===s;f=n,q="else"}
if(!f){let a={instancePath:t+"/respondedBy",schemaPath:"#/properties/respondedBy/if",keyword:"if",params:{failingKeyword:q},
message:'must match "'+q+'" schema'};e===null?e=[a]:e.push(a),s++}}if(r.respondedAt!==void 0&&(k(r.respondedAt,{instancePath:t+
"/respondedAt",parentData:r,parentDataProperty:"respondedAt",rootData:m,dynamicAnchors:d})||(e=e===null?k.errors:e.concat(
k.errors),s=e.length)),r.channel!==void 0&&(H(r.channel,{instancePath:t+"/channel",parentData:r,parentDataProperty:"chan\
nel",rootData:m,dynamicAnchors:d})||(e=e===null?H.errors:e.concat(H.errors),s=e.length)),r.timedOut!==void 0&&typeof r.timedOut!=
"boolean"){let i={instancePath:t+"/timedOut",schemaPath:"#/properties/timedOut/type",keyword:"type",params:{type:"boolea\
n"},message:"must be boolean"};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:t,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}return ne.errors=e,s===0}ne.evaluated={
props:!0,dynamicProps:!1,dynamicItems:!1};function G(r,{instancePath:t="",parentData:v,parentDataProperty:P,rootData:m=r,dynamicAnchors:d={}}={}){let e=null,s=0,o=G.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
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
length;for(let u=0;u<i;u++)U(n[u],{instancePath:t+"/reasons/"+u,parentData:n,parentDataProperty:u,rootData:m,dynamicAnchors:d})||
(e=e===null?U.errors:e.concat(U.errors),s=e.length)}else{let i={instancePath:t+"/reasons",schemaPath:"#/properties/reaso\
ns/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),s++}}}else{let n={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return G.
errors=e,s===0}G.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ze={$id:"hitl:Response",type:"object",required:[
"chosenOptions","targets","params","comment","respondedBy","respondedAt","channel","timedOut"],properties:{chosenOptions:{
type:"array",items:{type:"string"}},targets:{type:"array",items:{type:"string"}},params:{},comment:{type:["string","null"]},
respondedBy:{if:{type:"null"},then:{type:"null"},else:{$ref:"hitl:ActorRef"}},respondedAt:{$ref:"hitl:Instant"},channel:{
$ref:"hitl:Channel"},timedOut:{type:"boolean"}},additionalProperties:!1};function le(r,{instancePath:t="",parentData:v,parentDataProperty:P,
rootData:m=r,dynamicAnchors:d={}}={}){let e=null,s=0,o=le.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.chosenOptions===void 0){let i={instancePath:t,schemaPath:"\
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
if(Array.isArray(i)){let u=i.length;for(let f=0;f<u;f++)if(typeof i[f]!="string"){let b={instancePath:t+"/chosenOptions/"+
f,schemaPath:"#/properties/chosenOptions/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[b]:e.push(b),s++}}else{let u={instancePath:t+"/chosenOptions",schemaPath:"#/properties/chosenOptions/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[u]:e.push(u),s++}}if(r.targets!==void 0){let i=r.targets;
if(Array.isArray(i)){let u=i.length;for(let f=0;f<u;f++)if(typeof i[f]!="string"){let b={instancePath:t+"/targets/"+f,schemaPath:"\
#/properties/targets/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[b]:e.push(b),
s++}}else{let u={instancePath:t+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[u]:e.push(u),s++}}if(r.comment!==void 0){let i=r.comment;if(typeof i!="string"&&i!==null){let u={
instancePath:t+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type:ze.properties.comment.type},
message:"must be string,null"};e===null?e=[u]:e.push(u),s++}}if(r.respondedBy!==void 0){let i=r.respondedBy,u=s,f=!0,b=s;
if(i!==null){let a={};e===null?e=[a]:e.push(a),s++}var n=b===s;s=u,e!==null&&(u?e.length=u:e=null);let q;if(n){let a=s;if(i!==
null){let p={instancePath:t+"/respondedBy",schemaPath:"#/properties/respondedBy/then/type",keyword:"type",params:{type:"\
null"},message:"must be null"};e===null?e=[p]:e.push(p),s++}var n=a===s;f=n,q="then"}else{let a=s;A(i,{instancePath:t+"/\
respondedBy",parentData:r,parentDataProperty:"respondedBy",rootData:m,dynamicAnchors:d})||(e=e===null?A.errors:e.concat(
A.errors),s=e.length);var n=a===s;f=n,q="else"}if(!f){let a={instancePath:t+"/respondedBy",schemaPath:"#/properties/resp\
ondedBy/if",keyword:"if",params:{failingKeyword:q},message:'must match "'+q+'" schema'};e===null?e=[a]:e.push(a),s++}}if(r.
respondedAt!==void 0&&(k(r.respondedAt,{instancePath:t+"/respondedAt",parentData:r,parentDataProperty:"respondedAt",rootData:m,
dynamicAnchors:d})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),r.channel!==void 0&&(H(r.channel,{instancePath:t+
"/channel",parentData:r,parentDataProperty:"channel",rootData:m,dynamicAnchors:d})||(e=e===null?H.errors:e.concat(H.errors),
s=e.length)),r.timedOut!==void 0&&typeof r.timedOut!="boolean"){let i={instancePath:t+"/timedOut",schemaPath:"#/properti\
es/timedOut/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[i]:e.push(i),s++}}else{let i={
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(
i),s++}return le.errors=e,s===0}le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Je={$id:"hitl:DeliverySummar\
y",type:"object",required:["state","acknowledgedAt"],properties:{state:{type:"string",enum:["none","pending","delivered",
"failed"]},acknowledgedAt:{if:{type:"null"},then:{type:"null"},else:{$ref:"hitl:Instant"}}},additionalProperties:!1};function Q(r,{
instancePath:t="",parentData:v,parentDataProperty:P,rootData:m=r,dynamicAnchors:d={}}={}){let e=null,s=0,o=Q.evaluated;if(o.
dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.state===void 0){
let i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"state"},message:"must have req\
uired property 'state'"};e===null?e=[i]:e.push(i),s++}if(r.acknowledgedAt===void 0){let i={instancePath:t,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"acknowledgedAt"},message:"must have required property 'acknowledge\
dAt'"};e===null?e=[i]:e.push(i),s++}for(let i in r)if(!(i==="state"||i==="acknowledgedAt")){let u={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional p\
roperties"};e===null?e=[u]:e.push(u),s++}if(r.state!==void 0){let i=r.state;if(typeof i!="string"){let u={instancePath:t+
"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[u]:e.push(u),s++}if(!(i==="none"||i==="pending"||i==="delivered"||i==="failed")){let u={instancePath:t+"/state",schemaPath:"\
#/properties/state/enum",keyword:"enum",params:{allowedValues:Je.properties.state.enum},message:"must be equal to one of\
 the allowed values"};e===null?e=[u]:e.push(u),s++}}if(r.acknowledgedAt!==void 0){let i=r.acknowledgedAt,u=s,f=!0,b=s;if(i!==
null){let a={};e===null?e=[a]:e.push(a),s++}var n=b===s;s=u,e!==null&&(u?e.length=u:e=null);let q;if(n){let a=s;if(i!==null){
let p={instancePath:t+"/acknowledgedAt",schemaPath:"#/properties/acknowledgedAt/then/type",keyword:"type",params:{type:"\
null"},message:"must be null"};e===null?e=[p]:e.push(p),s++}var n=a===s;f=n,q="then"}else{let a=s;k(i,{instancePath:t+"/\
acknowledgedAt",parentData:r,parentDataProperty:"acknowledgedAt",rootData:m,dynamicAnchors:d})||(e=e===null?k.errors:e.concat(
k.errors),s=e.length);var n=a===s;f=n,q="else"}if(!f){let a={instancePath:t+"/acknowledgedAt",schemaPath:"#/properties/a\
cknowledgedAt/if",keyword:"if",params:{failingKeyword:q},message:'must match "'+q+'" schema'};e===null?e=[a]:e.push(a),s++}}}else{
let i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:
e.push(i),s++}return Q.errors=e,s===0}Q.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function O(r,{instancePath:t="",
parentData:v,parentDataProperty:P,rootData:m=r,dynamicAnchors:d={}}={}){let e=null,s=0,o=O.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0){let l={instancePath:t,
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
required property 'delivery'"};e===null?e=[l]:e.push(l),s++}for(let l in r)if(!xe.call(E.properties,l)){let p={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have \
additional properties"};e===null?e=[p]:e.push(p),s++}if(r.id!==void 0){let l=r.id;if(typeof l=="string"){if(!Ie(l)){let p={
instancePath:t+"/id",schemaPath:"#/properties/id/format",keyword:"format",params:{format:"uuid"},message:'must match for\
mat "uuid"'};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:t+"/id",schemaPath:"#/properties/id/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}}if(r.rev!==void 0){let l=r.rev;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let p={instancePath:t+"/rev",schemaPath:"#/properties/rev/type",keyword:"type",
params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),s++}if(typeof l=="number"&&isFinite(l)&&(l<1||
isNaN(l))){let p={instancePath:t+"/rev",schemaPath:"#/properties/rev/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"};e===null?e=[p]:e.push(p),s++}}if(r.digest!==void 0){let l=r.digest;if(typeof l=="string"){
if(!Be.test(l)){let p={instancePath:t+"/digest",schemaPath:"#/properties/digest/pattern",keyword:"pattern",params:{pattern:"\
^sha256:[0-9a-f]{64}$"},message:'must match pattern "^sha256:[0-9a-f]{64}$"'};e===null?e=[p]:e.push(p),s++}}else{let p={
instancePath:t+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[p]:e.push(p),s++}}if(r.state!==void 0&&(S(r.state,{instancePath:t+"/state",parentData:r,parentDataProperty:"\
state",rootData:m,dynamicAnchors:d})||(e=e===null?S.errors:e.concat(S.errors),s=e.length)),r.createdAt!==void 0&&(k(r.createdAt,
{instancePath:t+"/createdAt",parentData:r,parentDataProperty:"createdAt",rootData:m,dynamicAnchors:d})||(e=e===null?k.errors:
e.concat(k.errors),s=e.length)),r.requestedBy!==void 0&&(A(r.requestedBy,{instancePath:t+"/requestedBy",parentData:r,parentDataProperty:"\
requestedBy",rootData:m,dynamicAnchors:d})||(e=e===null?A.errors:e.concat(A.errors),s=e.length)),r.subject!==void 0&&typeof r.
subject!="string"){let l={instancePath:t+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}if(r.body!==void 0){let l=r.body;if(typeof l!="string"&&
l!==null){let p={instancePath:t+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type:E.properties.body.
type},message:"must be string,null"};e===null?e=[p]:e.push(p),s++}}if(r.options!==void 0){let l=r.options;if(Array.isArray(
l)){let p=l.length;for(let g=0;g<p;g++)K(l[g],{instancePath:t+"/options/"+g,parentData:l,parentDataProperty:g,rootData:m,
dynamicAnchors:d})||(e=e===null?K.errors:e.concat(K.errors),s=e.length)}else{let p={instancePath:t+"/options",schemaPath:"\
#/properties/options/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),s++}}if(r.
defaults!==void 0){let l=r.defaults;if(!Array.isArray(l)&&l!==null){let p={instancePath:t+"/defaults",schemaPath:"#/prop\
erties/defaults/type",keyword:"type",params:{type:E.properties.defaults.type},message:"must be array,null"};e===null?e=[
p]:e.push(p),s++}if(Array.isArray(l)){let p=l.length;for(let g=0;g<p;g++)if(typeof l[g]!="string"){let w={instancePath:t+
"/defaults/"+g,schemaPath:"#/properties/defaults/items/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[w]:e.push(w),s++}}}if(r.multiple!==void 0&&typeof r.multiple!="boolean"){let l={instancePath:t+"/multip\
le",schemaPath:"#/properties/multiple/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=
[l]:e.push(l),s++}if(r.paramsSchema!==void 0){let l=r.paramsSchema,p=s,g=!0,w=s;if(l!==null){let c={};e===null?e=[c]:e.push(
c),s++}var n=w===s;s=p,e!==null&&(p?e.length=p:e=null);let y;if(n){let c=s;if(l!==null){let N={instancePath:t+"/paramsSc\
hema",schemaPath:"#/properties/paramsSchema/then/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?
e=[N]:e.push(N),s++}var n=c===s;g=n,y="then"}else{let c=s;ie(l,{instancePath:t+"/paramsSchema",parentData:r,parentDataProperty:"\
paramsSchema",rootData:m,dynamicAnchors:d})||(e=e===null?ie.errors:e.concat(ie.errors),s=e.length);var n=c===s;g=n,y="el\
se"}if(!g){let c={instancePath:t+"/paramsSchema",schemaPath:"#/properties/paramsSchema/if",keyword:"if",params:{failingKeyword:y},
message:'must match "'+y+'" schema'};e===null?e=[c]:e.push(c),s++}}if(r.paramsUi!==void 0){let l=r.paramsUi;if(!(l&&typeof l==
"object"&&!Array.isArray(l))&&l!==null){let p={instancePath:t+"/paramsUi",schemaPath:"#/properties/paramsUi/type",keyword:"\
type",params:{type:E.properties.paramsUi.type},message:"must be object,null"};e===null?e=[p]:e.push(p),s++}}if(r.assignees!==
void 0&&(R(r.assignees,{instancePath:t+"/assignees",parentData:r,parentDataProperty:"assignees",rootData:m,dynamicAnchors:d})||
(e=e===null?R.errors:e.concat(R.errors),s=e.length)),r.excludeRequester!==void 0&&typeof r.excludeRequester!="boolean"){
let l={instancePath:t+"/excludeRequester",schemaPath:"#/properties/excludeRequester/type",keyword:"type",params:{type:"b\
oolean"},message:"must be boolean"};e===null?e=[l]:e.push(l),s++}if(r.quorum!==void 0){let l=r.quorum;if(!(typeof l=="nu\
mber"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let p={instancePath:t+"/quorum",schemaPath:"#/properties/quorum/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),s++}if(typeof l=="number"&&isFinite(l)&&
(l<1||isNaN(l))){let p={instancePath:t+"/quorum",schemaPath:"#/properties/quorum/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};e===null?e=[p]:e.push(p),s++}}if(r.deadline!==void 0){let l=r.deadline,p=s,g=!0,w=s;
if(l!==null){let c={};e===null?e=[c]:e.push(c),s++}var i=w===s;s=p,e!==null&&(p?e.length=p:e=null);let y;if(i){let c=s;if(l!==
null){let N={instancePath:t+"/deadline",schemaPath:"#/properties/deadline/then/type",keyword:"type",params:{type:"null"},
message:"must be null"};e===null?e=[N]:e.push(N),s++}var i=c===s;g=i,y="then"}else{let c=s;k(l,{instancePath:t+"/deadlin\
e",parentData:r,parentDataProperty:"deadline",rootData:m,dynamicAnchors:d})||(e=e===null?k.errors:e.concat(k.errors),s=e.
length);var i=c===s;g=i,y="else"}if(!g){let c={instancePath:t+"/deadline",schemaPath:"#/properties/deadline/if",keyword:"\
if",params:{failingKeyword:y},message:'must match "'+y+'" schema'};e===null?e=[c]:e.push(c),s++}}if(r.reminders!==void 0&&
(V(r.reminders,{instancePath:t+"/reminders",parentData:r,parentDataProperty:"reminders",rootData:m,dynamicAnchors:d})||(e=
e===null?V.errors:e.concat(V.errors),s=e.length)),r.escalation!==void 0){let l=r.escalation;if(Array.isArray(l)){let p=l.
length;for(let g=0;g<p;g++)M(l[g],{instancePath:t+"/escalation/"+g,parentData:l,parentDataProperty:g,rootData:m,dynamicAnchors:d})||
(e=e===null?M.errors:e.concat(M.errors),s=e.length)}else{let p={instancePath:t+"/escalation",schemaPath:"#/properties/es\
calation/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),s++}}if(r.priority!==
void 0){let l=r.priority;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let p={instancePath:t+"/priority",schemaPath:"\
#/properties/priority/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),s++}}
if(r.labels!==void 0&&(z(r.labels,{instancePath:t+"/labels",parentData:r,parentDataProperty:"labels",rootData:m,dynamicAnchors:d})||
(e=e===null?z.errors:e.concat(z.errors),s=e.length)),r.source!==void 0){let l=r.source,p=s,g=!0,w=s;if(l!==null){let c={};
e===null?e=[c]:e.push(c),s++}var u=w===s;s=p,e!==null&&(p?e.length=p:e=null);let y;if(u){let c=s;if(l!==null){let N={instancePath:t+
"/source",schemaPath:"#/properties/source/then/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?
e=[N]:e.push(N),s++}var u=c===s;g=u,y="then"}else{let c=s;J(l,{instancePath:t+"/source",parentData:r,parentDataProperty:"\
source",rootData:m,dynamicAnchors:d})||(e=e===null?J.errors:e.concat(J.errors),s=e.length);var u=c===s;g=u,y="else"}if(!g){
let c={instancePath:t+"/source",schemaPath:"#/properties/source/if",keyword:"if",params:{failingKeyword:y},message:'must\
 match "'+y+'" schema'};e===null?e=[c]:e.push(c),s++}}if(r.kind!==void 0&&(Z(r.kind,{instancePath:t+"/kind",parentData:r,
parentDataProperty:"kind",rootData:m,dynamicAnchors:d})||(e=e===null?Z.errors:e.concat(Z.errors),s=e.length)),r.callbackUrl!==
void 0){let l=r.callbackUrl;if(typeof l!="string"&&l!==null){let p={instancePath:t+"/callbackUrl",schemaPath:"#/properti\
es/callbackUrl/type",keyword:"type",params:{type:E.properties.callbackUrl.type},message:"must be string,null"};e===null?
e=[p]:e.push(p),s++}}if(r.handler!==void 0){let l=r.handler;if(typeof l!="string"&&l!==null){let p={instancePath:t+"/han\
dler",schemaPath:"#/properties/handler/type",keyword:"type",params:{type:E.properties.handler.type},message:"must be str\
ing,null"};e===null?e=[p]:e.push(p),s++}}if(r.supersedes!==void 0){let l=r.supersedes;if(typeof l!="string"&&l!==null){let p={
instancePath:t+"/supersedes",schemaPath:"#/properties/supersedes/type",keyword:"type",params:{type:E.properties.supersedes.
type},message:"must be string,null"};e===null?e=[p]:e.push(p),s++}}if(r.claimedBy!==void 0){let l=r.claimedBy,p=s,g=!0,w=s;
if(l!==null){let c={};e===null?e=[c]:e.push(c),s++}var f=w===s;s=p,e!==null&&(p?e.length=p:e=null);let y;if(f){let c=s;if(l!==
null){let N={instancePath:t+"/claimedBy",schemaPath:"#/properties/claimedBy/then/type",keyword:"type",params:{type:"null"},
message:"must be null"};e===null?e=[N]:e.push(N),s++}var f=c===s;g=f,y="then"}else{let c=s;A(l,{instancePath:t+"/claimed\
By",parentData:r,parentDataProperty:"claimedBy",rootData:m,dynamicAnchors:d})||(e=e===null?A.errors:e.concat(A.errors),s=
e.length);var f=c===s;g=f,y="else"}if(!g){let c={instancePath:t+"/claimedBy",schemaPath:"#/properties/claimedBy/if",keyword:"\
if",params:{failingKeyword:y},message:'must match "'+y+'" schema'};e===null?e=[c]:e.push(c),s++}}if(r.claimedUntil!==void 0){
let l=r.claimedUntil,p=s,g=!0,w=s;if(l!==null){let c={};e===null?e=[c]:e.push(c),s++}var b=w===s;s=p,e!==null&&(p?e.length=
p:e=null);let y;if(b){let c=s;if(l!==null){let N={instancePath:t+"/claimedUntil",schemaPath:"#/properties/claimedUntil/t\
hen/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[N]:e.push(N),s++}var b=c===s;g=b,y="th\
en"}else{let c=s;k(l,{instancePath:t+"/claimedUntil",parentData:r,parentDataProperty:"claimedUntil",rootData:m,dynamicAnchors:d})||
(e=e===null?k.errors:e.concat(k.errors),s=e.length);var b=c===s;g=b,y="else"}if(!g){let c={instancePath:t+"/claimedUntil",
schemaPath:"#/properties/claimedUntil/if",keyword:"if",params:{failingKeyword:y},message:'must match "'+y+'" schema'};e===
null?e=[c]:e.push(c),s++}}if(r.answers!==void 0){let l=r.answers;if(Array.isArray(l)){let p=l.length;for(let g=0;g<p;g++)
ne(l[g],{instancePath:t+"/answers/"+g,parentData:l,parentDataProperty:g,rootData:m,dynamicAnchors:d})||(e=e===null?ne.errors:
e.concat(ne.errors),s=e.length)}else{let p={instancePath:t+"/answers",schemaPath:"#/properties/answers/type",keyword:"ty\
pe",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),s++}}if(r.viewer!==void 0&&(G(r.viewer,{instancePath:t+
"/viewer",parentData:r,parentDataProperty:"viewer",rootData:m,dynamicAnchors:d})||(e=e===null?G.errors:e.concat(G.errors),
s=e.length)),r.response!==void 0){let l=r.response,p=s,g=!0,w=s;if(l!==null){let c={};e===null?e=[c]:e.push(c),s++}var q=w===
s;s=p,e!==null&&(p?e.length=p:e=null);let y;if(q){let c=s;if(l!==null){let N={instancePath:t+"/response",schemaPath:"#/p\
roperties/response/then/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[N]:e.push(N),s++}var q=c===
s;g=q,y="then"}else{let c=s;le(l,{instancePath:t+"/response",parentData:r,parentDataProperty:"response",rootData:m,dynamicAnchors:d})||
(e=e===null?le.errors:e.concat(le.errors),s=e.length);var q=c===s;g=q,y="else"}if(!g){let c={instancePath:t+"/response",
schemaPath:"#/properties/response/if",keyword:"if",params:{failingKeyword:y},message:'must match "'+y+'" schema'};e===null?
e=[c]:e.push(c),s++}}if(r.resolvedAt!==void 0){let l=r.resolvedAt,p=s,g=!0,w=s;if(l!==null){let c={};e===null?e=[c]:e.push(
c),s++}var a=w===s;s=p,e!==null&&(p?e.length=p:e=null);let y;if(a){let c=s;if(l!==null){let N={instancePath:t+"/resolved\
At",schemaPath:"#/properties/resolvedAt/then/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?
e=[N]:e.push(N),s++}var a=c===s;g=a,y="then"}else{let c=s;k(l,{instancePath:t+"/resolvedAt",parentData:r,parentDataProperty:"\
resolvedAt",rootData:m,dynamicAnchors:d})||(e=e===null?k.errors:e.concat(k.errors),s=e.length);var a=c===s;g=a,y="else"}
if(!g){let c={instancePath:t+"/resolvedAt",schemaPath:"#/properties/resolvedAt/if",keyword:"if",params:{failingKeyword:y},
message:'must match "'+y+'" schema'};e===null?e=[c]:e.push(c),s++}}if(r.reason!==void 0){let l=r.reason;if(typeof l!="st\
ring"&&l!==null){let p={instancePath:t+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:E.properties.
reason.type},message:"must be string,null"};e===null?e=[p]:e.push(p),s++}}if(r.supersededBy!==void 0){let l=r.supersededBy;
if(typeof l!="string"&&l!==null){let p={instancePath:t+"/supersededBy",schemaPath:"#/properties/supersededBy/type",keyword:"\
type",params:{type:E.properties.supersededBy.type},message:"must be string,null"};e===null?e=[p]:e.push(p),s++}}r.delivery!==
void 0&&(Q(r.delivery,{instancePath:t+"/delivery",parentData:r,parentDataProperty:"delivery",rootData:m,dynamicAnchors:d})||
(e=e===null?Q.errors:e.concat(Q.errors),s=e.length))}else{let l={instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),s++}return O.errors=e,s===0}O.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function ae(r,{instancePath:t="",parentData:v,parentDataProperty:P,rootData:m=r,dynamicAnchors:d={}}={}){
let e=null,s=0,o=ae.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&
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
push(i),s++}}if(r.code!==void 0&&(U(r.code,{instancePath:t+"/code",parentData:r,parentDataProperty:"code",rootData:m,dynamicAnchors:d})||
(e=e===null?U.errors:e.concat(U.errors),s=e.length)),r.detail!==void 0&&typeof r.detail!="string"){let n={instancePath:t+
"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[n]:e.push(n),s++}if(r.instance!==void 0&&typeof r.instance!="string"){let n={instancePath:t+"/instance",schemaPath:"#\
/properties/instance/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}
if(r.errors!==void 0){let n=r.errors;if(Array.isArray(n)){let i=n.length;for(let u=0;u<i;u++)re(n[u],{instancePath:t+"/e\
rrors/"+u,parentData:n,parentDataProperty:u,rootData:m,dynamicAnchors:d})||(e=e===null?re.errors:e.concat(re.errors),s=e.
length)}else{let i={instancePath:t+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[i]:e.push(i),s++}}r.request!==void 0&&(O(r.request,{instancePath:t+"/request",parentData:r,
parentDataProperty:"request",rootData:m,dynamicAnchors:d})||(e=e===null?O.errors:e.concat(O.errors),s=e.length))}else{let n={
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(
n),s++}return ae.errors=e,s===0}ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ge(r,{instancePath:t="",
parentData:v,parentDataProperty:P,rootData:m=r,dynamicAnchors:d={}}={}){let e=null,s=0,o=ge.evaluated;return o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),ae(r,{instancePath:t,parentData:v,parentDataProperty:P,rootData:m,dynamicAnchors:d})||
(e=e===null?ae.errors:e.concat(ae.errors),s=e.length),ge.errors=e,s===0}ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Ze=ve;var Ge={$id:"hitl:RequestPage",type:"object",required:["items","nextCursor"],properties:{items:{type:"array",items:{$ref:"\
hitl:RequestSummary"}},nextCursor:{type:["string","null"]}},additionalProperties:!1},Y={$id:"hitl:RequestSummary",type:"\
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
delivery:{$ref:"hitl:DeliverySummary"}},additionalProperties:!1},Qe={$id:"hitl:AnswerSummary",type:"object",required:["c\
hosenOptions","comment","respondedBy","respondedAt","channel","timedOut"],properties:{chosenOptions:{type:"array",items:{
type:"string"}},comment:{type:["string","null"]},respondedBy:{if:{type:"null"},then:{type:"null"},else:{$ref:"hitl:Actor\
Ref"}},respondedAt:{$ref:"hitl:Instant"},channel:{$ref:"hitl:Channel"},timedOut:{type:"boolean"}},additionalProperties:!1};
function oe(r,{instancePath:t="",parentData:v,parentDataProperty:P,rootData:m=r,dynamicAnchors:d={}}={}){let e=null,s=0,
o=oe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
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
chosenOptions!==void 0){let i=r.chosenOptions;if(Array.isArray(i)){let u=i.length;for(let f=0;f<u;f++)if(typeof i[f]!="s\
tring"){let b={instancePath:t+"/chosenOptions/"+f,schemaPath:"#/properties/chosenOptions/items/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[b]:e.push(b),s++}}else{let u={instancePath:t+"/chosenOptions",schemaPath:"\
#/properties/chosenOptions/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[u]:e.push(u),
s++}}if(r.comment!==void 0){let i=r.comment;if(typeof i!="string"&&i!==null){let u={instancePath:t+"/comment",schemaPath:"\
#/properties/comment/type",keyword:"type",params:{type:Qe.properties.comment.type},message:"must be string,null"};e===null?
e=[u]:e.push(u),s++}}if(r.respondedBy!==void 0){let i=r.respondedBy,u=s,f=!0,b=s;if(i!==null){let a={};e===null?e=[a]:e.
push(a),s++}var n=b===s;s=u,e!==null&&(u?e.length=u:e=null);let q;if(n){let a=s;if(i!==null){let p={instancePath:t+"/res\
pondedBy",schemaPath:"#/properties/respondedBy/then/type",keyword:"type",params:{type:"null"},message:"must be null"};e===
null?e=[p]:e.push(p),s++}var n=a===s;f=n,q="then"}else{let a=s;A(i,{instancePath:t+"/respondedBy",parentData:r,parentDataProperty:"\
respondedBy",rootData:m,dynamicAnchors:d})||(e=e===null?A.errors:e.concat(A.errors),s=e.length);var n=a===s;f=n,q="else"}
if(!f){let a={instancePath:t+"/respondedBy",schemaPath:"#/properties/respondedBy/if",keyword:"if",params:{failingKeyword:q},
message:'must match "'+q+'" schema'};e===null?e=[a]:e.push(a),s++}}if(r.respondedAt!==void 0&&(k(r.respondedAt,{instancePath:t+
"/respondedAt",parentData:r,parentDataProperty:"respondedAt",rootData:m,dynamicAnchors:d})||(e=e===null?k.errors:e.concat(
k.errors),s=e.length)),r.channel!==void 0&&(H(r.channel,{instancePath:t+"/channel",parentData:r,parentDataProperty:"chan\
nel",rootData:m,dynamicAnchors:d})||(e=e===null?H.errors:e.concat(H.errors),s=e.length)),r.timedOut!==void 0&&typeof r.timedOut!=
"boolean"){let i={instancePath:t+"/timedOut",schemaPath:"#/properties/timedOut/type",keyword:"type",params:{type:"boolea\
n"},message:"must be boolean"};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:t,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}return oe.errors=e,s===0}oe.evaluated={
props:!0,dynamicProps:!1,dynamicItems:!1};var We={$id:"hitl:ResponseSummary",type:"object",required:["chosenOptions","ta\
rgets","comment","respondedBy","respondedAt","channel","timedOut"],properties:{chosenOptions:{type:"array",items:{type:"\
string"}},targets:{type:"array",items:{type:"string"}},comment:{type:["string","null"]},respondedBy:{if:{type:"null"},then:{
type:"null"},else:{$ref:"hitl:ActorRef"}},respondedAt:{$ref:"hitl:Instant"},channel:{$ref:"hitl:Channel"},timedOut:{type:"\
boolean"}},additionalProperties:!1};function pe(r,{instancePath:t="",parentData:v,parentDataProperty:P,rootData:m=r,dynamicAnchors:d={}}={}){
let e=null,s=0,o=pe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&
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
i)){let u=i.length;for(let f=0;f<u;f++)if(typeof i[f]!="string"){let b={instancePath:t+"/chosenOptions/"+f,schemaPath:"#\
/properties/chosenOptions/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[b]:e.push(
b),s++}}else{let u={instancePath:t+"/chosenOptions",schemaPath:"#/properties/chosenOptions/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[u]:e.push(u),s++}}if(r.targets!==void 0){let i=r.targets;if(Array.isArray(
i)){let u=i.length;for(let f=0;f<u;f++)if(typeof i[f]!="string"){let b={instancePath:t+"/targets/"+f,schemaPath:"#/prope\
rties/targets/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[b]:e.push(b),s++}}else{
let u={instancePath:t+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"};e===null?e=[u]:e.push(u),s++}}if(r.comment!==void 0){let i=r.comment;if(typeof i!="string"&&i!==null){let u={
instancePath:t+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type:We.properties.comment.type},
message:"must be string,null"};e===null?e=[u]:e.push(u),s++}}if(r.respondedBy!==void 0){let i=r.respondedBy,u=s,f=!0,b=s;
if(i!==null){let a={};e===null?e=[a]:e.push(a),s++}var n=b===s;s=u,e!==null&&(u?e.length=u:e=null);let q;if(n){let a=s;if(i!==
null){let p={instancePath:t+"/respondedBy",schemaPath:"#/properties/respondedBy/then/type",keyword:"type",params:{type:"\
null"},message:"must be null"};e===null?e=[p]:e.push(p),s++}var n=a===s;f=n,q="then"}else{let a=s;A(i,{instancePath:t+"/\
respondedBy",parentData:r,parentDataProperty:"respondedBy",rootData:m,dynamicAnchors:d})||(e=e===null?A.errors:e.concat(
A.errors),s=e.length);var n=a===s;f=n,q="else"}if(!f){let a={instancePath:t+"/respondedBy",schemaPath:"#/properties/resp\
ondedBy/if",keyword:"if",params:{failingKeyword:q},message:'must match "'+q+'" schema'};e===null?e=[a]:e.push(a),s++}}if(r.
respondedAt!==void 0&&(k(r.respondedAt,{instancePath:t+"/respondedAt",parentData:r,parentDataProperty:"respondedAt",rootData:m,
dynamicAnchors:d})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),r.channel!==void 0&&(H(r.channel,{instancePath:t+
"/channel",parentData:r,parentDataProperty:"channel",rootData:m,dynamicAnchors:d})||(e=e===null?H.errors:e.concat(H.errors),
s=e.length)),r.timedOut!==void 0&&typeof r.timedOut!="boolean"){let i={instancePath:t+"/timedOut",schemaPath:"#/properti\
es/timedOut/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[i]:e.push(i),s++}}else{let i={
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(
i),s++}return pe.errors=e,s===0}pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ue(r,{instancePath:t="",
parentData:v,parentDataProperty:P,rootData:m=r,dynamicAnchors:d={}}={}){let e=null,s=0,o=ue.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0){let a={instancePath:t,
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
missingProperty:"subject"},message:"must have required property 'subject'"};e===null?e=[a]:e.push(a),s++}if(r.options===
void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"options"},message:"mus\
t have required property 'options'"};e===null?e=[a]:e.push(a),s++}if(r.defaults===void 0){let a={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"defaults"},message:"must have required property 'defaults'"};e===
null?e=[a]:e.push(a),s++}if(r.multiple===void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"multiple"},message:"must have required property 'multiple'"};e===null?e=[a]:e.push(a),s++}if(r.assignees===
void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"assignees"},message:"m\
ust have required property 'assignees'"};e===null?e=[a]:e.push(a),s++}if(r.excludeRequester===void 0){let a={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"excludeRequester"},message:"must have required prope\
rty 'excludeRequester'"};e===null?e=[a]:e.push(a),s++}if(r.quorum===void 0){let a={instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"quorum"},message:"must have required property 'quorum'"};e===null?e=[a]:e.push(
a),s++}if(r.deadline===void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
deadline"},message:"must have required property 'deadline'"};e===null?e=[a]:e.push(a),s++}if(r.reminders===void 0){let a={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"reminders"},message:"must have requir\
ed property 'reminders'"};e===null?e=[a]:e.push(a),s++}if(r.escalation===void 0){let a={instancePath:t,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"escalation"},message:"must have required property 'escalation'"};e===
null?e=[a]:e.push(a),s++}if(r.priority===void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"priority"},message:"must have required property 'priority'"};e===null?e=[a]:e.push(a),s++}if(r.labels===
void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"labels"},message:"must\
 have required property 'labels'"};e===null?e=[a]:e.push(a),s++}if(r.source===void 0){let a={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"source"},message:"must have required property 'source'"};e===null?
e=[a]:e.push(a),s++}if(r.kind===void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kind"},message:"must have required property 'kind'"};e===null?e=[a]:e.push(a),s++}if(r.supersedes===void 0){let a={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"supersedes"},message:"must have required property 's\
upersedes'"};e===null?e=[a]:e.push(a),s++}if(r.claimedBy===void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"claimedBy"},message:"must have required property 'claimedBy'"};e===null?e=[a]:e.push(
a),s++}if(r.claimedUntil===void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
claimedUntil"},message:"must have required property 'claimedUntil'"};e===null?e=[a]:e.push(a),s++}if(r.answers===void 0){
let a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"answers"},message:"must have r\
equired property 'answers'"};e===null?e=[a]:e.push(a),s++}if(r.viewer===void 0){let a={instancePath:t,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"viewer"},message:"must have required property 'viewer'"};e===null?e=[a]:
e.push(a),s++}if(r.response===void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
response"},message:"must have required property 'response'"};e===null?e=[a]:e.push(a),s++}if(r.resolvedAt===void 0){let a={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"resolvedAt"},message:"must have requi\
red property 'resolvedAt'"};e===null?e=[a]:e.push(a),s++}if(r.reason===void 0){let a={instancePath:t,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"reason"},message:"must have required property 'reason'"};e===null?e=[a]:
e.push(a),s++}if(r.supersededBy===void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
supersededBy"},message:"must have required property 'supersededBy'"};e===null?e=[a]:e.push(a),s++}if(r.delivery===void 0){
let a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"delivery"},message:"must have \
required property 'delivery'"};e===null?e=[a]:e.push(a),s++}for(let a in r)if(!xe.call(Y.properties,a)){let l={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have \
additional properties"};e===null?e=[l]:e.push(l),s++}if(r.id!==void 0){let a=r.id;if(typeof a=="string"){if(!Ie(a)){let l={
instancePath:t+"/id",schemaPath:"#/properties/id/format",keyword:"format",params:{format:"uuid"},message:'must match for\
mat "uuid"'};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:t+"/id",schemaPath:"#/properties/id/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}if(r.rev!==void 0){let a=r.rev;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let l={instancePath:t+"/rev",schemaPath:"#/properties/rev/type",keyword:"type",
params:{type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),s++}if(typeof a=="number"&&isFinite(a)&&(a<1||
isNaN(a))){let l={instancePath:t+"/rev",schemaPath:"#/properties/rev/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"};e===null?e=[l]:e.push(l),s++}}if(r.digest!==void 0){let a=r.digest;if(typeof a=="string"){
if(!Be.test(a)){let l={instancePath:t+"/digest",schemaPath:"#/properties/digest/pattern",keyword:"pattern",params:{pattern:"\
^sha256:[0-9a-f]{64}$"},message:'must match pattern "^sha256:[0-9a-f]{64}$"'};e===null?e=[l]:e.push(l),s++}}else{let l={
instancePath:t+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[l]:e.push(l),s++}}if(r.state!==void 0&&(S(r.state,{instancePath:t+"/state",parentData:r,parentDataProperty:"\
state",rootData:m,dynamicAnchors:d})||(e=e===null?S.errors:e.concat(S.errors),s=e.length)),r.createdAt!==void 0&&(k(r.createdAt,
{instancePath:t+"/createdAt",parentData:r,parentDataProperty:"createdAt",rootData:m,dynamicAnchors:d})||(e=e===null?k.errors:
e.concat(k.errors),s=e.length)),r.requestedBy!==void 0&&(A(r.requestedBy,{instancePath:t+"/requestedBy",parentData:r,parentDataProperty:"\
requestedBy",rootData:m,dynamicAnchors:d})||(e=e===null?A.errors:e.concat(A.errors),s=e.length)),r.subject!==void 0&&typeof r.
subject!="string"){let a={instancePath:t+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}if(r.options!==void 0){let a=r.options;if(Array.isArray(
a)){let l=a.length;for(let p=0;p<l;p++)K(a[p],{instancePath:t+"/options/"+p,parentData:a,parentDataProperty:p,rootData:m,
dynamicAnchors:d})||(e=e===null?K.errors:e.concat(K.errors),s=e.length)}else{let l={instancePath:t+"/options",schemaPath:"\
#/properties/options/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),s++}}if(r.
defaults!==void 0){let a=r.defaults;if(!Array.isArray(a)&&a!==null){let l={instancePath:t+"/defaults",schemaPath:"#/prop\
erties/defaults/type",keyword:"type",params:{type:Y.properties.defaults.type},message:"must be array,null"};e===null?e=[
l]:e.push(l),s++}if(Array.isArray(a)){let l=a.length;for(let p=0;p<l;p++)if(typeof a[p]!="string"){let g={instancePath:t+
"/defaults/"+p,schemaPath:"#/properties/defaults/items/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[g]:e.push(g),s++}}}if(r.multiple!==void 0&&typeof r.multiple!="boolean"){let a={instancePath:t+"/multip\
le",schemaPath:"#/properties/multiple/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=
[a]:e.push(a),s++}if(r.assignees!==void 0&&(R(r.assignees,{instancePath:t+"/assignees",parentData:r,parentDataProperty:"\
assignees",rootData:m,dynamicAnchors:d})||(e=e===null?R.errors:e.concat(R.errors),s=e.length)),r.excludeRequester!==void 0&&
typeof r.excludeRequester!="boolean"){let a={instancePath:t+"/excludeRequester",schemaPath:"#/properties/excludeRequeste\
r/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[a]:e.push(a),s++}if(r.quorum!==void 0){
let a=r.quorum;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let l={instancePath:t+"/quorum",schemaPath:"#/p\
roperties/quorum/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),s++}if(typeof a==
"number"&&isFinite(a)&&(a<1||isNaN(a))){let l={instancePath:t+"/quorum",schemaPath:"#/properties/quorum/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[l]:e.push(l),s++}}if(r.deadline!==void 0){
let a=r.deadline,l=s,p=!0,g=s;if(a!==null){let y={};e===null?e=[y]:e.push(y),s++}var n=g===s;s=l,e!==null&&(l?e.length=l:
e=null);let w;if(n){let y=s;if(a!==null){let _={instancePath:t+"/deadline",schemaPath:"#/properties/deadline/then/type",
keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[_]:e.push(_),s++}var n=y===s;p=n,w="then"}else{let y=s;
k(a,{instancePath:t+"/deadline",parentData:r,parentDataProperty:"deadline",rootData:m,dynamicAnchors:d})||(e=e===null?k.
errors:e.concat(k.errors),s=e.length);var n=y===s;p=n,w="else"}if(!p){let y={instancePath:t+"/deadline",schemaPath:"#/pr\
operties/deadline/if",keyword:"if",params:{failingKeyword:w},message:'must match "'+w+'" schema'};e===null?e=[y]:e.push(
y),s++}}if(r.reminders!==void 0&&(V(r.reminders,{instancePath:t+"/reminders",parentData:r,parentDataProperty:"reminders",
rootData:m,dynamicAnchors:d})||(e=e===null?V.errors:e.concat(V.errors),s=e.length)),r.escalation!==void 0){let a=r.escalation;
if(Array.isArray(a)){let l=a.length;for(let p=0;p<l;p++)M(a[p],{instancePath:t+"/escalation/"+p,parentData:a,parentDataProperty:p,
rootData:m,dynamicAnchors:d})||(e=e===null?M.errors:e.concat(M.errors),s=e.length)}else{let l={instancePath:t+"/escalati\
on",schemaPath:"#/properties/escalation/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[
l]:e.push(l),s++}}if(r.priority!==void 0){let a=r.priority;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let l={
instancePath:t+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type:"integer"},message:"must \
be integer"};e===null?e=[l]:e.push(l),s++}}if(r.labels!==void 0&&(z(r.labels,{instancePath:t+"/labels",parentData:r,parentDataProperty:"\
labels",rootData:m,dynamicAnchors:d})||(e=e===null?z.errors:e.concat(z.errors),s=e.length)),r.source!==void 0){let a=r.source,
l=s,p=!0,g=s;if(a!==null){let y={};e===null?e=[y]:e.push(y),s++}var i=g===s;s=l,e!==null&&(l?e.length=l:e=null);let w;if(i){
let y=s;if(a!==null){let _={instancePath:t+"/source",schemaPath:"#/properties/source/then/type",keyword:"type",params:{type:"\
null"},message:"must be null"};e===null?e=[_]:e.push(_),s++}var i=y===s;p=i,w="then"}else{let y=s;J(a,{instancePath:t+"/\
source",parentData:r,parentDataProperty:"source",rootData:m,dynamicAnchors:d})||(e=e===null?J.errors:e.concat(J.errors),
s=e.length);var i=y===s;p=i,w="else"}if(!p){let y={instancePath:t+"/source",schemaPath:"#/properties/source/if",keyword:"\
if",params:{failingKeyword:w},message:'must match "'+w+'" schema'};e===null?e=[y]:e.push(y),s++}}if(r.kind!==void 0&&(Z(
r.kind,{instancePath:t+"/kind",parentData:r,parentDataProperty:"kind",rootData:m,dynamicAnchors:d})||(e=e===null?Z.errors:
e.concat(Z.errors),s=e.length)),r.callbackUrl!==void 0){let a=r.callbackUrl;if(typeof a!="string"&&a!==null){let l={instancePath:t+
"/callbackUrl",schemaPath:"#/properties/callbackUrl/type",keyword:"type",params:{type:Y.properties.callbackUrl.type},message:"\
must be string,null"};e===null?e=[l]:e.push(l),s++}}if(r.handler!==void 0){let a=r.handler;if(typeof a!="string"&&a!==null){
let l={instancePath:t+"/handler",schemaPath:"#/properties/handler/type",keyword:"type",params:{type:Y.properties.handler.
type},message:"must be string,null"};e===null?e=[l]:e.push(l),s++}}if(r.supersedes!==void 0){let a=r.supersedes;if(typeof a!=
"string"&&a!==null){let l={instancePath:t+"/supersedes",schemaPath:"#/properties/supersedes/type",keyword:"type",params:{
type:Y.properties.supersedes.type},message:"must be string,null"};e===null?e=[l]:e.push(l),s++}}if(r.claimedBy!==void 0){
let a=r.claimedBy,l=s,p=!0,g=s;if(a!==null){let y={};e===null?e=[y]:e.push(y),s++}var u=g===s;s=l,e!==null&&(l?e.length=
l:e=null);let w;if(u){let y=s;if(a!==null){let _={instancePath:t+"/claimedBy",schemaPath:"#/properties/claimedBy/then/ty\
pe",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[_]:e.push(_),s++}var u=y===s;p=u,w="then"}else{
let y=s;A(a,{instancePath:t+"/claimedBy",parentData:r,parentDataProperty:"claimedBy",rootData:m,dynamicAnchors:d})||(e=e===
null?A.errors:e.concat(A.errors),s=e.length);var u=y===s;p=u,w="else"}if(!p){let y={instancePath:t+"/claimedBy",schemaPath:"\
#/properties/claimedBy/if",keyword:"if",params:{failingKeyword:w},message:'must match "'+w+'" schema'};e===null?e=[y]:e.
push(y),s++}}if(r.claimedUntil!==void 0){let a=r.claimedUntil,l=s,p=!0,g=s;if(a!==null){let y={};e===null?e=[y]:e.push(y),
s++}var f=g===s;s=l,e!==null&&(l?e.length=l:e=null);let w;if(f){let y=s;if(a!==null){let _={instancePath:t+"/claimedUnti\
l",schemaPath:"#/properties/claimedUntil/then/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?
e=[_]:e.push(_),s++}var f=y===s;p=f,w="then"}else{let y=s;k(a,{instancePath:t+"/claimedUntil",parentData:r,parentDataProperty:"\
claimedUntil",rootData:m,dynamicAnchors:d})||(e=e===null?k.errors:e.concat(k.errors),s=e.length);var f=y===s;p=f,w="else"}
if(!p){let y={instancePath:t+"/claimedUntil",schemaPath:"#/properties/claimedUntil/if",keyword:"if",params:{failingKeyword:w},
message:'must match "'+w+'" schema'};e===null?e=[y]:e.push(y),s++}}if(r.answers!==void 0){let a=r.answers;if(Array.isArray(
a)){let l=a.length;for(let p=0;p<l;p++)oe(a[p],{instancePath:t+"/answers/"+p,parentData:a,parentDataProperty:p,rootData:m,
dynamicAnchors:d})||(e=e===null?oe.errors:e.concat(oe.errors),s=e.length)}else{let l={instancePath:t+"/answers",schemaPath:"\
#/properties/answers/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),s++}}if(r.
viewer!==void 0&&(G(r.viewer,{instancePath:t+"/viewer",parentData:r,parentDataProperty:"viewer",rootData:m,dynamicAnchors:d})||
(e=e===null?G.errors:e.concat(G.errors),s=e.length)),r.response!==void 0){let a=r.response,l=s,p=!0,g=s;if(a!==null){let y={};
e===null?e=[y]:e.push(y),s++}var b=g===s;s=l,e!==null&&(l?e.length=l:e=null);let w;if(b){let y=s;if(a!==null){let _={instancePath:t+
"/response",schemaPath:"#/properties/response/then/type",keyword:"type",params:{type:"null"},message:"must be null"};e===
null?e=[_]:e.push(_),s++}var b=y===s;p=b,w="then"}else{let y=s;pe(a,{instancePath:t+"/response",parentData:r,parentDataProperty:"\
response",rootData:m,dynamicAnchors:d})||(e=e===null?pe.errors:e.concat(pe.errors),s=e.length);var b=y===s;p=b,w="else"}
if(!p){let y={instancePath:t+"/response",schemaPath:"#/properties/response/if",keyword:"if",params:{failingKeyword:w},message:'\
must match "'+w+'" schema'};e===null?e=[y]:e.push(y),s++}}if(r.resolvedAt!==void 0){let a=r.resolvedAt,l=s,p=!0,g=s;if(a!==
null){let y={};e===null?e=[y]:e.push(y),s++}var q=g===s;s=l,e!==null&&(l?e.length=l:e=null);let w;if(q){let y=s;if(a!==null){
let _={instancePath:t+"/resolvedAt",schemaPath:"#/properties/resolvedAt/then/type",keyword:"type",params:{type:"null"},message:"\
must be null"};e===null?e=[_]:e.push(_),s++}var q=y===s;p=q,w="then"}else{let y=s;k(a,{instancePath:t+"/resolvedAt",parentData:r,
parentDataProperty:"resolvedAt",rootData:m,dynamicAnchors:d})||(e=e===null?k.errors:e.concat(k.errors),s=e.length);var q=y===
s;p=q,w="else"}if(!p){let y={instancePath:t+"/resolvedAt",schemaPath:"#/properties/resolvedAt/if",keyword:"if",params:{failingKeyword:w},
message:'must match "'+w+'" schema'};e===null?e=[y]:e.push(y),s++}}if(r.reason!==void 0){let a=r.reason;if(typeof a!="st\
ring"&&a!==null){let l={instancePath:t+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:Y.properties.
reason.type},message:"must be string,null"};e===null?e=[l]:e.push(l),s++}}if(r.supersededBy!==void 0){let a=r.supersededBy;
if(typeof a!="string"&&a!==null){let l={instancePath:t+"/supersededBy",schemaPath:"#/properties/supersededBy/type",keyword:"\
type",params:{type:Y.properties.supersededBy.type},message:"must be string,null"};e===null?e=[l]:e.push(l),s++}}r.delivery!==
void 0&&(Q(r.delivery,{instancePath:t+"/delivery",parentData:r,parentDataProperty:"delivery",rootData:m,dynamicAnchors:d})||
(e=e===null?Q.errors:e.concat(Q.errors),s=e.length))}else{let a={instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}return ue.errors=e,s===0}ue.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function me(r,{instancePath:t="",parentData:v,parentDataProperty:P,rootData:m=r,dynamicAnchors:d={}}={}){
let e=null,s=0,o=me.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.items===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
items"},message:"must have required property 'items'"};e===null?e=[n]:e.push(n),s++}if(r.nextCursor===void 0){let n={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"nextCursor"},message:"must have required property 'n\
extCursor'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(!(n==="items"||n==="nextCursor")){let i={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional p\
roperties"};e===null?e=[i]:e.push(i),s++}if(r.items!==void 0){let n=r.items;if(Array.isArray(n)){let i=n.length;for(let u=0;u<
i;u++)ue(n[u],{instancePath:t+"/items/"+u,parentData:n,parentDataProperty:u,rootData:m,dynamicAnchors:d})||(e=e===null?ue.
errors:e.concat(ue.errors),s=e.length)}else{let i={instancePath:t+"/items",schemaPath:"#/properties/items/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),s++}}if(r.nextCursor!==void 0){let n=r.nextCursor;
if(typeof n!="string"&&n!==null){let i={instancePath:t+"/nextCursor",schemaPath:"#/properties/nextCursor/type",keyword:"\
type",params:{type:Ge.properties.nextCursor.type},message:"must be string,null"};e===null?e=[i]:e.push(i),s++}}}else{let n={
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(
n),s++}return me.errors=e,s===0}me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ve(r,{instancePath:t="",
parentData:v,parentDataProperty:P,rootData:m=r,dynamicAnchors:d={}}={}){let e=null,s=0,o=ve.evaluated;return o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),me(r,{instancePath:t,parentData:v,parentDataProperty:P,rootData:m,dynamicAnchors:d})||
(e=e===null?me.errors:e.concat(me.errors),s=e.length),ve.errors=e,s===0}ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Xe=Pe;function Pe(r,{instancePath:t="",parentData:v,parentDataProperty:P,rootData:m=r,dynamicAnchors:d={}}={}){let e=null,s=0,
o=Pe.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),O(r,{instancePath:t,parentData:v,
parentDataProperty:P,rootData:m,dynamicAnchors:d})||(e=e===null?O.errors:e.concat(O.errors),s=e.length),Pe.errors=e,s===
0}Pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ye=we;function we(r,{instancePath:t="",parentData:v,parentDataProperty:P,rootData:m=r,dynamicAnchors:d={}}={}){let e=null,s=0,
o=we.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),O(r,{instancePath:t,parentData:v,
parentDataProperty:P,rootData:m,dynamicAnchors:d})||(e=e===null?O.errors:e.concat(O.errors),s=e.length),we.errors=e,s===
0}we.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var er=qe;function de(r,{instancePath:t="",parentData:v,parentDataProperty:P,rootData:m=r,dynamicAnchors:d={}}={}){let e=null,s=0,
o=de.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.count===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"count"},
message:"must have required property 'count'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(n!=="count"){let i={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have \
additional properties"};e===null?e=[i]:e.push(i),s++}if(r.count!==void 0){let n=r.count;if(!(typeof n=="number"&&!(n%1)&&
!isNaN(n)&&isFinite(n))){let i={instancePath:t+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[i]:e.push(i),s++}if(typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n))){let i={
instancePath:t+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[i]:e.push(i),s++}}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return de.errors=e,s===0}de.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function qe(r,{instancePath:t="",parentData:v,parentDataProperty:P,rootData:m=r,dynamicAnchors:d={}}={}){
let e=null,s=0,o=qe.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),de(r,{instancePath:t,
parentData:v,parentDataProperty:P,rootData:m,dynamicAnchors:d})||(e=e===null?de.errors:e.concat(de.errors),s=e.length),qe.
errors=e,s===0}qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var rr=be;function be(r,{instancePath:t="",parentData:v,parentDataProperty:P,rootData:m=r,dynamicAnchors:d={}}={}){let e=null,s=0,
o=be.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),O(r,{instancePath:t,parentData:v,
parentDataProperty:P,rootData:m,dynamicAnchors:d})||(e=e===null?O.errors:e.concat(O.errors),s=e.length),be.errors=e,s===
0}be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var sr=ke;function ke(r,{instancePath:t="",parentData:v,parentDataProperty:P,rootData:m=r,dynamicAnchors:d={}}={}){let e=null,s=0,
o=ke.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),O(r,{instancePath:t,parentData:v,
parentDataProperty:P,rootData:m,dynamicAnchors:d})||(e=e===null?O.errors:e.concat(O.errors),s=e.length),ke.errors=e,s===
0}ke.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var tr=je;function je(r,{instancePath:t="",parentData:v,parentDataProperty:P,rootData:m=r,dynamicAnchors:d={}}={}){let e=null,s=0,
o=je.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),O(r,{instancePath:t,parentData:v,
parentDataProperty:P,rootData:m,dynamicAnchors:d})||(e=e===null?O.errors:e.concat(O.errors),s=e.length),je.errors=e,s===
0}je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ir=Ae;function Ae(r,{instancePath:t="",parentData:v,parentDataProperty:P,rootData:m=r,dynamicAnchors:d={}}={}){let e=null,s=0,
o=Ae.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),O(r,{instancePath:t,parentData:v,
parentDataProperty:P,rootData:m,dynamicAnchors:d})||(e=e===null?O.errors:e.concat(O.errors),s=e.length),Ae.errors=e,s===
0}Ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var nr=_e;var lr={$id:"hitl:EventPage",type:"object",required:["items","nextCursor"],properties:{items:{type:"array",items:{$ref:"\
hitl:Event"}},nextCursor:{type:["string","null"]}},additionalProperties:!1};var ar={$id:"hitl:EventType",type:"string",enum:["created","claimed","released","assigned","commented","snoozed","remind\
ed","escalated","answered","responded","defaulted","expired","cancelled","failed","link_created","link_used","delivered",
"delivery_failed","acknowledged"]};function ye(r,{instancePath:t="",parentData:v,parentDataProperty:P,rootData:m=r,dynamicAnchors:d={}}={}){
let e=null,s=0,o=ye.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof r!="string"){let n={
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),s++}if(!(r==="created"||r==="claimed"||r==="released"||r==="assigned"||r==="commented"||r==="snoozed"||r==="reminded"||
r==="escalated"||r==="answered"||r==="responded"||r==="defaulted"||r==="expired"||r==="cancelled"||r==="failed"||r==="li\
nk_created"||r==="link_used"||r==="delivered"||r==="delivery_failed"||r==="acknowledged")){let n={instancePath:t,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:ar.enum},message:"must be equal to one of the allowed values"};e===null?e=[
n]:e.push(n),s++}return ye.errors=e,s===0}ye.evaluated={dynamicProps:!1,dynamicItems:!1};function fe(r,{instancePath:t="",
parentData:v,parentDataProperty:P,rootData:m=r,dynamicAnchors:d={}}={}){let e=null,s=0,o=fe.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.seq===void 0){let i={instancePath:t,
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
e=[u]:e.push(u),s++}}if(r.type!==void 0&&(ye(r.type,{instancePath:t+"/type",parentData:r,parentDataProperty:"type",rootData:m,
dynamicAnchors:d})||(e=e===null?ye.errors:e.concat(ye.errors),s=e.length)),r.at!==void 0&&(k(r.at,{instancePath:t+"/at",
parentData:r,parentDataProperty:"at",rootData:m,dynamicAnchors:d})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),
r.actor!==void 0){let i=r.actor,u=s,f=!0,b=s;if(i!==null){let a={};e===null?e=[a]:e.push(a),s++}var n=b===s;s=u,e!==null&&
(u?e.length=u:e=null);let q;if(n){let a=s;if(i!==null){let p={instancePath:t+"/actor",schemaPath:"#/properties/actor/the\
n/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[p]:e.push(p),s++}var n=a===s;f=n,q="then"}else{
let a=s;A(i,{instancePath:t+"/actor",parentData:r,parentDataProperty:"actor",rootData:m,dynamicAnchors:d})||(e=e===null?
A.errors:e.concat(A.errors),s=e.length);var n=a===s;f=n,q="else"}if(!f){let a={instancePath:t+"/actor",schemaPath:"#/pro\
perties/actor/if",keyword:"if",params:{failingKeyword:q},message:'must match "'+q+'" schema'};e===null?e=[a]:e.push(a),s++}}
if(r.channel!==void 0&&(H(r.channel,{instancePath:t+"/channel",parentData:r,parentDataProperty:"channel",rootData:m,dynamicAnchors:d})||
(e=e===null?H.errors:e.concat(H.errors),s=e.length)),r.data!==void 0){let i=r.data;if(!(i&&typeof i=="object"&&!Array.isArray(
i))){let u={instancePath:t+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[u]:e.push(u),s++}}}else{let i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}return fe.errors=e,s===0}fe.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function ce(r,{instancePath:t="",parentData:v,parentDataProperty:P,rootData:m=r,dynamicAnchors:d={}}={}){
let e=null,s=0,o=ce.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.items===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
items"},message:"must have required property 'items'"};e===null?e=[n]:e.push(n),s++}if(r.nextCursor===void 0){let n={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"nextCursor"},message:"must have required property 'n\
extCursor'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(!(n==="items"||n==="nextCursor")){let i={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional p\
roperties"};e===null?e=[i]:e.push(i),s++}if(r.items!==void 0){let n=r.items;if(Array.isArray(n)){let i=n.length;for(let u=0;u<
i;u++)fe(n[u],{instancePath:t+"/items/"+u,parentData:n,parentDataProperty:u,rootData:m,dynamicAnchors:d})||(e=e===null?fe.
errors:e.concat(fe.errors),s=e.length)}else{let i={instancePath:t+"/items",schemaPath:"#/properties/items/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),s++}}if(r.nextCursor!==void 0){let n=r.nextCursor;
if(typeof n!="string"&&n!==null){let i={instancePath:t+"/nextCursor",schemaPath:"#/properties/nextCursor/type",keyword:"\
type",params:{type:lr.properties.nextCursor.type},message:"must be string,null"};e===null?e=[i]:e.push(i),s++}}}else{let n={
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(
n),s++}return ce.errors=e,s===0}ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function _e(r,{instancePath:t="",
parentData:v,parentDataProperty:P,rootData:m=r,dynamicAnchors:d={}}={}){let e=null,s=0,o=_e.evaluated;return o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),ce(r,{instancePath:t,parentData:v,parentDataProperty:P,rootData:m,dynamicAnchors:d})||
(e=e===null?ce.errors:e.concat(ce.errors),s=e.length),_e.errors=e,s===0}_e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var or=Ne;function Ne(r,{instancePath:t="",parentData:v,parentDataProperty:P,rootData:m=r,dynamicAnchors:d={}}={}){let e=null,s=0,
o=Ne.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(r&&typeof r=="object"&&!Array.isArray(
r))){let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[n]:e.push(n),s++}return Ne.errors=e,s===0}Ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var pr=De;function he(r,{instancePath:t="",parentData:v,parentDataProperty:P,rootData:m=r,dynamicAnchors:d={}}={}){let e=null,s=0,
o=he.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.status===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"stat\
us"},message:"must have required property 'status'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(n!=="status"){let i={
instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"\
must NOT have additional properties"};e===null?e=[i]:e.push(i),s++}if(r.status!==void 0){let n=r.status;if(typeof n!="st\
ring"){let i={instancePath:t+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),s++}if(n!=="ok"){let i={instancePath:t+"/status",schemaPath:"#/properties/stat\
us/const",keyword:"const",params:{allowedValue:"ok"},message:"must be equal to constant"};e===null?e=[i]:e.push(i),s++}}}else{
let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:
e.push(n),s++}return he.errors=e,s===0}he.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function De(r,{instancePath:t="",
parentData:v,parentDataProperty:P,rootData:m=r,dynamicAnchors:d={}}={}){let e=null,s=0,o=De.evaluated;return o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),he(r,{instancePath:t,parentData:v,parentDataProperty:P,rootData:m,dynamicAnchors:d})||
(e=e===null?he.errors:e.concat(he.errors),s=e.length),De.errors=e,s===0}De.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var yr={listRequests:{200:{type:"application/json",headers:["Hitl-Now"],validate:Ze},400:{type:"application/problem+json",
headers:["Hitl-Now"],validate:h},401:{type:"application/problem+json",headers:["Hitl-Now"],validate:h},403:{type:"applic\
ation/problem+json",headers:["Hitl-Now"],validate:h},500:{type:"application/problem+json",headers:["Hitl-Now"],validate:h},
503:{type:"application/problem+json",headers:["Hitl-Now"],validate:h}},createRequest:{200:{type:"application/json",headers:[
"Hitl-Now"],validate:Xe},201:{type:"application/json",headers:["Hitl-Now","Location"],validate:Ye},400:{type:"applicatio\
n/problem+json",headers:["Hitl-Now"],validate:h},401:{type:"application/problem+json",headers:["Hitl-Now"],validate:h},403:{
type:"application/problem+json",headers:["Hitl-Now"],validate:h},410:{type:"application/problem+json",headers:["Hitl-Now"],
validate:h},413:{type:"application/problem+json",headers:["Hitl-Now"],validate:h},415:{type:"application/problem+json",headers:[
"Hitl-Now"],validate:h},422:{type:"application/problem+json",headers:["Hitl-Now"],validate:h},500:{type:"application/pro\
blem+json",headers:["Hitl-Now"],validate:h},503:{type:"application/problem+json",headers:["Hitl-Now"],validate:h}},countRequests:{
200:{type:"application/json",headers:["Hitl-Now"],validate:er},400:{type:"application/problem+json",headers:["Hitl-Now"],
validate:h},401:{type:"application/problem+json",headers:["Hitl-Now"],validate:h},403:{type:"application/problem+json",headers:[
"Hitl-Now"],validate:h},500:{type:"application/problem+json",headers:["Hitl-Now"],validate:h},503:{type:"application/pro\
blem+json",headers:["Hitl-Now"],validate:h}},getRequest:{200:{type:"application/json",headers:["Hitl-Now"],validate:rr},
400:{type:"application/problem+json",headers:["Hitl-Now"],validate:h},401:{type:"application/problem+json",headers:["Hit\
l-Now"],validate:h},403:{type:"application/problem+json",headers:["Hitl-Now"],validate:h},404:{type:"application/problem\
+json",headers:["Hitl-Now"],validate:h},410:{type:"application/problem+json",headers:["Hitl-Now"],validate:h},500:{type:"\
application/problem+json",headers:["Hitl-Now"],validate:h},503:{type:"application/problem+json",headers:["Hitl-Now"],validate:h}},
waitForRequest:{200:{type:"application/json",headers:["Hitl-Now"],validate:sr},400:{type:"application/problem+json",headers:[
"Hitl-Now"],validate:h},401:{type:"application/problem+json",headers:["Hitl-Now"],validate:h},403:{type:"application/pro\
blem+json",headers:["Hitl-Now"],validate:h},404:{type:"application/problem+json",headers:["Hitl-Now"],validate:h},410:{type:"\
application/problem+json",headers:["Hitl-Now"],validate:h},500:{type:"application/problem+json",headers:["Hitl-Now"],validate:h},
503:{type:"application/problem+json",headers:["Hitl-Now"],validate:h}},respondToRequest:{200:{type:"application/json",headers:[
"Hitl-Now"],validate:tr},400:{type:"application/problem+json",headers:["Hitl-Now"],validate:h},401:{type:"application/pr\
oblem+json",headers:["Hitl-Now"],validate:h},403:{type:"application/problem+json",headers:["Hitl-Now"],validate:h},404:{
type:"application/problem+json",headers:["Hitl-Now"],validate:h},409:{type:"application/problem+json",headers:["Hitl-Now"],
validate:h},410:{type:"application/problem+json",headers:["Hitl-Now"],validate:h},412:{type:"application/problem+json",headers:[
"Hitl-Now"],validate:h},413:{type:"application/problem+json",headers:["Hitl-Now"],validate:h},415:{type:"application/pro\
blem+json",headers:["Hitl-Now"],validate:h},422:{type:"application/problem+json",headers:["Hitl-Now"],validate:h},500:{type:"\
application/problem+json",headers:["Hitl-Now"],validate:h},503:{type:"application/problem+json",headers:["Hitl-Now"],validate:h}},
cancelRequest:{200:{type:"application/json",headers:["Hitl-Now"],validate:ir},400:{type:"application/problem+json",headers:[
"Hitl-Now"],validate:h},401:{type:"application/problem+json",headers:["Hitl-Now"],validate:h},403:{type:"application/pro\
blem+json",headers:["Hitl-Now"],validate:h},404:{type:"application/problem+json",headers:["Hitl-Now"],validate:h},409:{type:"\
application/problem+json",headers:["Hitl-Now"],validate:h},410:{type:"application/problem+json",headers:["Hitl-Now"],validate:h},
413:{type:"application/problem+json",headers:["Hitl-Now"],validate:h},415:{type:"application/problem+json",headers:["Hit\
l-Now"],validate:h},500:{type:"application/problem+json",headers:["Hitl-Now"],validate:h},503:{type:"application/problem\
+json",headers:["Hitl-Now"],validate:h}},listEvents:{200:{type:"application/json",headers:["Hitl-Now"],validate:nr},400:{
type:"application/problem+json",headers:["Hitl-Now"],validate:h},401:{type:"application/problem+json",headers:["Hitl-Now"],
validate:h},403:{type:"application/problem+json",headers:["Hitl-Now"],validate:h},404:{type:"application/problem+json",headers:[
"Hitl-Now"],validate:h},410:{type:"application/problem+json",headers:["Hitl-Now"],validate:h},500:{type:"application/pro\
blem+json",headers:["Hitl-Now"],validate:h},503:{type:"application/problem+json",headers:["Hitl-Now"],validate:h}},streamChanges:{
200:{type:"text/event-stream",headers:["Hitl-Now"],validate:null},400:{type:"application/problem+json",headers:["Hitl-No\
w"],validate:h},401:{type:"application/problem+json",headers:["Hitl-Now"],validate:h},403:{type:"application/problem+jso\
n",headers:["Hitl-Now"],validate:h},500:{type:"application/problem+json",headers:["Hitl-Now"],validate:h},503:{type:"app\
lication/problem+json",headers:["Hitl-Now"],validate:h}},getContract:{200:{type:"application/json",headers:[],validate:or},
400:{type:"application/problem+json",headers:["Hitl-Now"],validate:h},500:{type:"application/problem+json",headers:["Hit\
l-Now"],validate:h}},health:{200:{type:"application/json",headers:["Hitl-Now"],validate:pr},400:{type:"application/probl\
em+json",headers:["Hitl-Now"],validate:h},500:{type:"application/problem+json",headers:["Hitl-Now"],validate:h},503:{type:"\
application/problem+json",headers:["Hitl-Now"],validate:h}}};export{h as problem,yr as replies};
