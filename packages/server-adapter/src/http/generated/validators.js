// Generated from openapi/hitl.yaml by scripts/generate.mjs. Do not edit.
var Ce=(s,t)=>new Date(Date.UTC(s,t,0)).getUTCDate(),Te=/^(\d{4})-(\d\d)-(\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/,
_e={"date-time":s=>{let[,t,b,w]=(Te.exec(s)??[]).map(Number);return b>=1&&b<=12&&w>=1&&w<=Ce(t,b)},uuid:s=>/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.
test(s)};function De(s){let t=0;for(let b of s)t+=1;return t}var $e=se;var M={$id:"hitl:CreateRequest",type:"object",additionalProperties:!1,required:["subject","assignees"],properties:{subject:{
type:"string",minLength:1,maxLength:500},body:{type:["string","null"],maxLength:102400},options:{type:"array",minItems:1,
if:{maxItems:100},then:{items:{$ref:"hitl:OptionInput"}},else:{maxItems:100}},defaults:{type:["array","null"],minItems:1,
if:{maxItems:100},then:{items:{$ref:"hitl:OptionValue"},uniqueItems:!0},else:{maxItems:100}},multiple:{type:"boolean"},paramsSchema:{
if:{type:"null"},then:{type:"null"},else:{$ref:"hitl:JsonSchema"}},paramsUi:{type:["object","null"],additionalProperties:!0},
paramsData:{},context:{},assignees:{$ref:"hitl:Assignees"},excludeRequester:{type:"boolean"},quorum:{type:"integer",minimum:1,
maximum:100},timeout:{$ref:"hitl:Duration"},deadline:{$ref:"hitl:Instant"},reminders:{if:{type:"null"},then:{type:"null"},
else:{type:["null","object"],additionalProperties:!1,required:["every","max"],properties:{every:{$ref:"hitl:Duration"},max:{
type:"integer",minimum:1,maximum:100}}}},escalation:{type:"array",if:{maxItems:20},then:{items:{type:"object",additionalProperties:!1,
required:["after","assignees","mode"],properties:{after:{$ref:"hitl:Duration"},assignees:{$ref:"hitl:Assignees"},mode:{type:"\
string",enum:["add","replace"]}}}},else:{maxItems:20}},supersedes:{type:["string","null"]},priority:{type:"integer",minimum:0,
maximum:100},labels:{$ref:"hitl:Labels"},source:{if:{type:"null"},then:{type:"null"},else:{$ref:"hitl:Source"}},kind:{$ref:"\
hitl:Kind"}}},Oe=Object.prototype.hasOwnProperty,D=De,Le={$id:"hitl:OptionInput",if:{type:"string"},then:{$ref:"hitl:Opt\
ionValue"},else:{type:["string","object"],additionalProperties:!1,required:["value"],properties:{value:{$ref:"hitl:Optio\
nValue"},label:{$ref:"hitl:Name"},description:{type:"string",maxLength:1e3},intent:{$ref:"hitl:Intent"},requireComment:{
type:"boolean"},skipParams:{type:"boolean"},veto:{type:"boolean"},targets:{type:"array",minItems:1,if:{maxItems:100},then:{
items:{$ref:"hitl:Name"},uniqueItems:!0},else:{maxItems:100}}}}};function H(s,{instancePath:t="",parentData:b,parentDataProperty:w,rootData:f=s,dynamicAnchors:c={}}={}){let e=null,r=0,a=H.
evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof s=="string"){if(D(s)>200){let n={instancePath:t,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?
e=[n]:e.push(n),r++}if(D(s)<1){let n={instancePath:t,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),r++}return H.errors=e,r===0}H.evaluated=
{dynamicProps:!1,dynamicItems:!1};function v(s,{instancePath:t="",parentData:b,parentDataProperty:w,rootData:f=s,dynamicAnchors:c={}}={}){let e=null,r=0,a=v.
evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof s=="string"){if(D(s)>200){let n={instancePath:t,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?
e=[n]:e.push(n),r++}if(D(s)<1){let n={instancePath:t,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),r++}return v.errors=e,r===0}v.evaluated=
{dynamicProps:!1,dynamicItems:!1};var He={$id:"hitl:Intent",type:"string",enum:["primary","danger","neutral"]};function V(s,{
instancePath:t="",parentData:b,parentDataProperty:w,rootData:f=s,dynamicAnchors:c={}}={}){let e=null,r=0,a=V.evaluated;if(a.
dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof s!="string"){let n={instancePath:t,schemaPath:"#/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),r++}if(!(s==="primary"||s===
"danger"||s==="neutral")){let n={instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:He.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),r++}return V.errors=e,r===0}V.evaluated={dynamicProps:!1,
dynamicItems:!1};function F(s,{instancePath:t="",parentData:b,parentDataProperty:w,rootData:f=s,dynamicAnchors:c={}}={}){
let e=null,r=0,a=F.evaluated;a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0);let n=r,i=!0,l=r;if(typeof s!=
"string"){let p={};e===null?e=[p]:e.push(p),r++}var m=l===r;r=n,e!==null&&(n?e.length=n:e=null);let q;if(m){let p=r;H(s,
{instancePath:t,parentData:b,parentDataProperty:w,rootData:f,dynamicAnchors:c})||(e=e===null?H.errors:e.concat(H.errors),
r=e.length);var m=p===r;i=m,q="then"}else{let p=r;if(typeof s!="string"&&!(s&&typeof s=="object"&&!Array.isArray(s))){let d={
instancePath:t,schemaPath:"#/else/type",keyword:"type",params:{type:Le.else.type},message:"must be string,object"};e===null?
e=[d]:e.push(d),r++}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.value===void 0){let d={instancePath:t,schemaPath:"\
#/else/required",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'"};e===
null?e=[d]:e.push(d),r++}for(let d in s)if(!(d==="value"||d==="label"||d==="description"||d==="intent"||d==="requireComm\
ent"||d==="skipParams"||d==="veto"||d==="targets")){let y={instancePath:t,schemaPath:"#/else/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"};e===null?e=[y]:e.push(
y),r++}if(s.value!==void 0&&(H(s.value,{instancePath:t+"/value",parentData:s,parentDataProperty:"value",rootData:f,dynamicAnchors:c})||
(e=e===null?H.errors:e.concat(H.errors),r=e.length)),s.label!==void 0&&(v(s.label,{instancePath:t+"/label",parentData:s,
parentDataProperty:"label",rootData:f,dynamicAnchors:c})||(e=e===null?v.errors:e.concat(v.errors),r=e.length)),s.description!==
void 0){let d=s.description;if(typeof d=="string"){if(D(d)>1e3){let y={instancePath:t+"/description",schemaPath:"#/else/\
properties/description/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 character\
s"};e===null?e=[y]:e.push(y),r++}}else{let y={instancePath:t+"/description",schemaPath:"#/else/properties/description/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),r++}}if(s.intent!==void 0&&
(V(s.intent,{instancePath:t+"/intent",parentData:s,parentDataProperty:"intent",rootData:f,dynamicAnchors:c})||(e=e===null?
V.errors:e.concat(V.errors),r=e.length)),s.requireComment!==void 0&&typeof s.requireComment!="boolean"){let d={instancePath:t+
"/requireComment",schemaPath:"#/else/properties/requireComment/type",keyword:"type",params:{type:"boolean"},message:"mus\
t be boolean"};e===null?e=[d]:e.push(d),r++}if(s.skipParams!==void 0&&typeof s.skipParams!="boolean"){let d={instancePath:t+
"/skipParams",schemaPath:"#/else/properties/skipParams/type",keyword:"type",params:{type:"boolean"},message:"must be boo\
lean"};e===null?e=[d]:e.push(d),r++}if(s.veto!==void 0&&typeof s.veto!="boolean"){let d={instancePath:t+"/veto",schemaPath:"\
#/else/properties/veto/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[d]:e.push(d),
r++}if(s.targets!==void 0){let d=s.targets,y=r,u=!0,h=r;if(Array.isArray(d)&&d.length>100){let P={};e===null?e=[P]:e.push(
P),r++}var I=h===r;r=y,e!==null&&(y?e.length=y:e=null);let g;if(I){let P=r;if(Array.isArray(d)){let A=d.length;for(let x=0;x<
A;x++)v(d[x],{instancePath:t+"/targets/"+x,parentData:d,parentDataProperty:x,rootData:f,dynamicAnchors:c})||(e=e===null?
v.errors:e.concat(v.errors),r=e.length);if(new Set(d).size<d.length){let x={instancePath:t+"/targets",schemaPath:"#/else\
/properties/targets/then/uniqueItems",keyword:"uniqueItems",params:{},message:"must not have duplicates"};e===null?e=[x]:
e.push(x),r++}}var I=P===r;u=I,g="then"}else{let P=r;if(Array.isArray(d)&&d.length>100){let A={instancePath:t+"/targets",
schemaPath:"#/else/properties/targets/else/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more t\
han 100 items"};e===null?e=[A]:e.push(A),r++}var I=P===r;u=I,g="else"}if(!u){let P={instancePath:t+"/targets",schemaPath:"\
#/else/properties/targets/if",keyword:"if",params:{failingKeyword:g},message:'must match "'+g+'" schema'};e===null?e=[P]:
e.push(P),r++}if(Array.isArray(d)){if(d.length<1){let P={instancePath:t+"/targets",schemaPath:"#/else/properties/targets\
/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[P]:e.push(P),r++}}else{
let P={instancePath:t+"/targets",schemaPath:"#/else/properties/targets/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[P]:e.push(P),r++}}}var m=p===r;if(i=m,i)var o=!0;q="else"}if(!i){let p={instancePath:t,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:q},message:'must match "'+q+'" schema'};e===null?e=[p]:e.push(p),r++}return F.
errors=e,a.props=o,r===0}F.evaluated={dynamicProps:!0,dynamicItems:!1};function z(s,{instancePath:t="",parentData:b,parentDataProperty:w,rootData:f=s,dynamicAnchors:c={}}={}){let e=null,r=0,a=z.
evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),!(s&&typeof s=="object"&&!Array.isArray(s))){
let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:
e.push(n),r++}return z.errors=e,r===0}z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function R(s,{instancePath:t="",parentData:b,parentDataProperty:w,rootData:f=s,dynamicAnchors:c={}}={}){let e=null,r=0,a=R.
evaluated;a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0);let n=r,i=!0,l=r;if(s&&typeof s=="object"&&!Array.
isArray(s)){let y;if(s.anyone===void 0&&(y="anyone")){let u={};e===null?e=[u]:e.push(u),r++}}var m=l===r;r=n,e!==null&&(n?
e.length=n:e=null);let q;if(m){let y=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.anyone===void 0){let h={instancePath:t,
schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"anyone"},message:"must have required property '\
anyone'"};e===null?e=[h]:e.push(h),r++}for(let h in s)if(h!=="anyone"){let g={instancePath:t,schemaPath:"#/then/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties"};
e===null?e=[g]:e.push(g),r++}if(s.anyone!==void 0){let h=s.anyone;if(typeof h!="boolean"){let g={instancePath:t+"/anyone",
schemaPath:"#/then/properties/anyone/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=
[g]:e.push(g),r++}if(h!==!0){let g={instancePath:t+"/anyone",schemaPath:"#/then/properties/anyone/const",keyword:"const",
params:{allowedValue:!0},message:"must be equal to constant"};e===null?e=[g]:e.push(g),r++}}}else{let h={instancePath:t,
schemaPath:"#/then/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[h]:e.push(h),r++}var m=y===
r;if(i=m,i)var I=!0;q="then"}else{let y=r,u=r,h=!0,g=r;if(s&&typeof s=="object"&&!Array.isArray(s)){let A;if(s.nobody===
void 0&&(A="nobody")){let x={};e===null?e=[x]:e.push(x),r++}}var o=g===r;r=u,e!==null&&(u?e.length=u:e=null);let P;if(o){
let A=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.nobody===void 0){let O={instancePath:t,schemaPath:"#/else/then\
/required",keyword:"required",params:{missingProperty:"nobody"},message:"must have required property 'nobody'"};e===null?
e=[O]:e.push(O),r++}for(let O in s)if(O!=="nobody"){let L={instancePath:t,schemaPath:"#/else/then/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:O},message:"must NOT have additional properties"};e===null?e=[
L]:e.push(L),r++}if(s.nobody!==void 0){let O=s.nobody;if(typeof O!="boolean"){let L={instancePath:t+"/nobody",schemaPath:"\
#/else/then/properties/nobody/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[L]:e.push(
L),r++}if(O!==!0){let L={instancePath:t+"/nobody",schemaPath:"#/else/then/properties/nobody/const",keyword:"const",params:{
allowedValue:!0},message:"must be equal to constant"};e===null?e=[L]:e.push(L),r++}}}else{let O={instancePath:t,schemaPath:"\
#/else/then/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[O]:e.push(O),r++}var o=A===
r;if(h=o,h)var p=!0;P="then"}else{let A=r,x=r,O=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.users!==void 0){let _=s.
users,C=r;if(Array.isArray(_)&&_.length>0){let N={};e===null?e=[N]:e.push(N),r++}var k=C===r}else var k=!0;if(k)if(s.roles!==
void 0){let _=s.roles,C=r;if(Array.isArray(_)&&_.length>0){let xe={};e===null?e=[xe]:e.push(xe),r++}var k=C===r}else var k=!0}
var d=O===r;if(d){let _={instancePath:t,schemaPath:"#/else/else/not",keyword:"not",params:{},message:"must NOT be valid"};
e===null?e=[_]:e.push(_),r++}else r=x,e!==null&&(x?e.length=x:e=null);if(s&&typeof s=="object"&&!Array.isArray(s)){for(let _ in s)
if(!(_==="users"||_==="roles")){let C={instancePath:t,schemaPath:"#/else/else/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:_},message:"must NOT have additional properties"};e===null?e=[C]:e.push(C),r++}if(s.
users!==void 0){let _=s.users;if(Array.isArray(_)){let C=_.length;for(let N=0;N<C;N++)v(_[N],{instancePath:t+"/users/"+N,
parentData:_,parentDataProperty:N,rootData:f,dynamicAnchors:c})||(e=e===null?v.errors:e.concat(v.errors),r=e.length);if(new Set(
_).size<_.length){let N={instancePath:t+"/users",schemaPath:"#/else/else/properties/users/uniqueItems",keyword:"uniqueIt\
ems",params:{},message:"must not have duplicates"};e===null?e=[N]:e.push(N),r++}}else{let C={instancePath:t+"/users",schemaPath:"\
#/else/else/properties/users/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[C]:e.push(C),
r++}}if(s.roles!==void 0){let _=s.roles;if(Array.isArray(_)){let C=_.length;for(let N=0;N<C;N++)v(_[N],{instancePath:t+"\
/roles/"+N,parentData:_,parentDataProperty:N,rootData:f,dynamicAnchors:c})||(e=e===null?v.errors:e.concat(v.errors),r=e.
length);if(new Set(_).size<_.length){let N={instancePath:t+"/roles",schemaPath:"#/else/else/properties/roles/uniqueItems",
keyword:"uniqueItems",params:{},message:"must not have duplicates"};e===null?e=[N]:e.push(N),r++}}else{let C={instancePath:t+
"/roles",schemaPath:"#/else/else/properties/roles/type",keyword:"type",params:{type:"array"},message:"must be array"};e===
null?e=[C]:e.push(C),r++}}}else{let _={instancePath:t,schemaPath:"#/else/else/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[_]:e.push(_),r++}var o=A===r;h=o,h&&p!==!0&&(p=!0),P="else"}if(!h){let A={instancePath:t,
schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:P},message:'must match "'+P+'" schema'};e===null?e=[A]:e.push(
A),r++}var m=y===r;i=m,i&&I!==!0&&p!==void 0&&(p===!0?I=!0:(I=I||{},Object.assign(I,p))),q="else"}if(!i){let y={instancePath:t,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:q},message:'must match "'+q+'" schema'};e===null?e=[y]:e.push(y),r++}
return R.errors=e,a.props=I,r===0}R.evaluated={dynamicProps:!0,dynamicItems:!1};var Re=new RegExp("^P(?=[\\dT])(\\d{1,9}W)?(\\d{1,9}D)?(T(?=\\d)(\\d{1,9}H)?(\\d{1,9}M)?(\\d{1,9}(\\.\\d{1,9})?S)?)?$","\
u");function $(s,{instancePath:t="",parentData:b,parentDataProperty:w,rootData:f=s,dynamicAnchors:c={}}={}){let e=null,r=0,
a=$.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof s=="string"){if(D(s)>64){let n={
instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 charac\
ters"};e===null?e=[n]:e.push(n),r++}if(!Re.test(s)){let n={instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^P(?=[\\dT])(\\d{1,9}W)?(\\d{1,9}D)?(T(?=\\d)(\\d{1,9}H)?(\\d{1,9}M)?(\\d{1,9}(\\.\\d{1,9})?S)?)?$"},message:'m\
ust match pattern "^P(?=[\\dT])(\\d{1,9}W)?(\\d{1,9}D)?(T(?=\\d)(\\d{1,9}H)?(\\d{1,9}M)?(\\d{1,9}(\\.\\d{1,9})?S)?)?$"'};
e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),r++}return $.errors=e,r===0}$.evaluated={dynamicProps:!1,dynamicItems:!1};var Ee=_e["date-time"];function j(s,{instancePath:t="",parentData:b,parentDataProperty:w,rootData:f=s,dynamicAnchors:c={}}={}){
let e=null,r=0,a=j.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof s=="string"){if(!Ee(
s)){let n={instancePath:t,schemaPath:"#/format",keyword:"format",params:{format:"date-time"},message:'must match format \
"date-time"'};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),r++}return j.errors=e,r===0}j.evaluated={dynamicProps:!1,dynamicItems:!1};var Ke=new RegExp("^[^:]+$","u");function U(s,{instancePath:t="",parentData:b,parentDataProperty:w,rootData:f=s,dynamicAnchors:c={}}={}){
let e=null,r=0,a=U.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(Object.keys(s).length>50){let i={instancePath:t,schemaPath:"#/maxProperties",keyword:"maxPropertie\
s",params:{limit:50},message:"must NOT have more than 50 properties"};e===null?e=[i]:e.push(i),r++}for(let i in s){let l=r;
if(typeof i=="string"){if(D(i)>63){let m={instancePath:t,schemaPath:"#/propertyNames/maxLength",keyword:"maxLength",params:{
limit:63},message:"must NOT have more than 63 characters",propertyName:i};e===null?e=[m]:e.push(m),r++}if(D(i)<1){let m={
instancePath:t,schemaPath:"#/propertyNames/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer \
than 1 characters",propertyName:i};e===null?e=[m]:e.push(m),r++}if(!Ke.test(i)){let m={instancePath:t,schemaPath:"#/prop\
ertyNames/pattern",keyword:"pattern",params:{pattern:"^[^:]+$"},message:'must match pattern "^[^:]+$"',propertyName:i};e===
null?e=[m]:e.push(m),r++}}else{let m={instancePath:t,schemaPath:"#/propertyNames/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string",propertyName:i};e===null?e=[m]:e.push(m),r++}var n=l===r;if(!n){let m={instancePath:t,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:i},message:"property name must be valid"};e===null?e=[m]:e.
push(m),r++}}for(let i in s){let l=s[i];if(typeof l=="string"){if(D(l)>255){let m={instancePath:t+"/"+i.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{limit:255},message:"must N\
OT have more than 255 characters"};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:t+"/"+i.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[m]:e.push(m),r++}}}else{let i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[i]:e.push(i),r++}return U.errors=e,r===0}U.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Be=new RegExp("^([Hh][Tt][Tt][Pp][Ss]?://|[Mm][Aa][Ii][Ll][Tt][Oo]:)","u");function W(s,{instancePath:t="",parentData:b,
parentDataProperty:w,rootData:f=s,dynamicAnchors:c={}}={}){let e=null,r=0,a=W.evaluated;if(a.dynamicProps&&(a.props=void 0),
a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let n in s)if(!(n==="system"||n==="workfl\
ow"||n==="run"||n==="task"||n==="url")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),r++}if(s.
system!==void 0&&(v(s.system,{instancePath:t+"/system",parentData:s,parentDataProperty:"system",rootData:f,dynamicAnchors:c})||
(e=e===null?v.errors:e.concat(v.errors),r=e.length)),s.workflow!==void 0&&(v(s.workflow,{instancePath:t+"/workflow",parentData:s,
parentDataProperty:"workflow",rootData:f,dynamicAnchors:c})||(e=e===null?v.errors:e.concat(v.errors),r=e.length)),s.run!==
void 0&&(v(s.run,{instancePath:t+"/run",parentData:s,parentDataProperty:"run",rootData:f,dynamicAnchors:c})||(e=e===null?
v.errors:e.concat(v.errors),r=e.length)),s.task!==void 0&&(v(s.task,{instancePath:t+"/task",parentData:s,parentDataProperty:"\
task",rootData:f,dynamicAnchors:c})||(e=e===null?v.errors:e.concat(v.errors),r=e.length)),s.url!==void 0){let n=s.url;if(typeof n==
"string"){if(D(n)>2e3){let i={instancePath:t+"/url",schemaPath:"#/properties/url/maxLength",keyword:"maxLength",params:{
limit:2e3},message:"must NOT have more than 2000 characters"};e===null?e=[i]:e.push(i),r++}if(!Be.test(n)){let i={instancePath:t+
"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{pattern:"^([Hh][Tt][Tt][Pp][Ss]?://|[Mm][Aa][Ii][\
Ll][Tt][Oo]:)"},message:'must match pattern "^([Hh][Tt][Tt][Pp][Ss]?://|[Mm][Aa][Ii][Ll][Tt][Oo]:)"'};e===null?e=[i]:e.push(
i),r++}}else{let i={instancePath:t+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),r++}}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[n]:e.push(n),r++}return W.errors=e,r===0}W.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Me={$id:"hitl:Kind",type:"string",enum:["approval","termination","branch","entry","choice","gate","\
timer"]};function J(s,{instancePath:t="",parentData:b,parentDataProperty:w,rootData:f=s,dynamicAnchors:c={}}={}){let e=null,
r=0,a=J.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof s!="string"){let n={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),r++}if(!(s===
"approval"||s==="termination"||s==="branch"||s==="entry"||s==="choice"||s==="gate"||s==="timer")){let n={instancePath:t,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Me.enum},message:"must be equal to one of the allowed values"};
e===null?e=[n]:e.push(n),r++}return J.errors=e,r===0}J.evaluated={dynamicProps:!1,dynamicItems:!1};function Z(s,{instancePath:t="",
parentData:b,parentDataProperty:w,rootData:f=s,dynamicAnchors:c={}}={}){let e=null,r=0,a=Z.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.subject===void 0){let o={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"subject"},message:"must have required\
 property 'subject'"};e===null?e=[o]:e.push(o),r++}if(s.assignees===void 0){let o={instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"assignees"},message:"must have required property 'assignees'"};e===null?e=[o]:
e.push(o),r++}for(let o in s)if(!Oe.call(M.properties,o)){let p={instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[p]:e.push(
p),r++}if(s.subject!==void 0){let o=s.subject;if(typeof o=="string"){if(D(o)>500){let p={instancePath:t+"/subject",schemaPath:"\
#/properties/subject/maxLength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"};
e===null?e=[p]:e.push(p),r++}if(D(o)<1){let p={instancePath:t+"/subject",schemaPath:"#/properties/subject/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+
"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[p]:e.push(p),r++}}if(s.body!==void 0){let o=s.body;if(typeof o!="string"&&o!==null){let p={instancePath:t+"/body",schemaPath:"\
#/properties/body/type",keyword:"type",params:{type:M.properties.body.type},message:"must be string,null"};e===null?e=[p]:
e.push(p),r++}if(typeof o=="string"&&D(o)>102400){let p={instancePath:t+"/body",schemaPath:"#/properties/body/maxLength",
keyword:"maxLength",params:{limit:102400},message:"must NOT have more than 102400 characters"};e===null?e=[p]:e.push(p),
r++}}if(s.options!==void 0){let o=s.options,p=r,k=!0,d=r;if(Array.isArray(o)&&o.length>100){let u={};e===null?e=[u]:e.push(
u),r++}var n=d===r;r=p,e!==null&&(p?e.length=p:e=null);let y;if(n){let u=r;if(Array.isArray(o)){let g=o.length;for(let P=0;P<
g;P++)F(o[P],{instancePath:t+"/options/"+P,parentData:o,parentDataProperty:P,rootData:f,dynamicAnchors:c})||(e=e===null?
F.errors:e.concat(F.errors),r=e.length)}var n=u===r;k=n,y="then"}else{let u=r;if(Array.isArray(o)&&o.length>100){let g={
instancePath:t+"/options",schemaPath:"#/properties/options/else/maxItems",keyword:"maxItems",params:{limit:100},message:"\
must NOT have more than 100 items"};e===null?e=[g]:e.push(g),r++}var n=u===r;k=n,y="else"}if(!k){let u={instancePath:t+"\
/options",schemaPath:"#/properties/options/if",keyword:"if",params:{failingKeyword:y},message:'must match "'+y+'" schema'};
e===null?e=[u]:e.push(u),r++}if(Array.isArray(o)){if(o.length<1){let u={instancePath:t+"/options",schemaPath:"#/properti\
es/options/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[u]:e.push(
u),r++}}else{let u={instancePath:t+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[u]:e.push(u),r++}}if(s.defaults!==void 0){let o=s.defaults;if(!Array.isArray(o)&&o!==
null){let u={instancePath:t+"/defaults",schemaPath:"#/properties/defaults/type",keyword:"type",params:{type:M.properties.
defaults.type},message:"must be array,null"};e===null?e=[u]:e.push(u),r++}let p=r,k=!0,d=r;if(Array.isArray(o)&&o.length>
100){let u={};e===null?e=[u]:e.push(u),r++}var i=d===r;r=p,e!==null&&(p?e.length=p:e=null);let y;if(i){let u=r;if(Array.
isArray(o)){let g=o.length;for(let P=0;P<g;P++)H(o[P],{instancePath:t+"/defaults/"+P,parentData:o,parentDataProperty:P,rootData:f,
dynamicAnchors:c})||(e=e===null?H.errors:e.concat(H.errors),r=e.length);if(new Set(o).size<o.length){let P={instancePath:t+
"/defaults",schemaPath:"#/properties/defaults/then/uniqueItems",keyword:"uniqueItems",params:{},message:"must not have d\
uplicates"};e===null?e=[P]:e.push(P),r++}}var i=u===r;k=i,y="then"}else{let u=r;if(Array.isArray(o)&&o.length>100){let g={
instancePath:t+"/defaults",schemaPath:"#/properties/defaults/else/maxItems",keyword:"maxItems",params:{limit:100},message:"\
must NOT have more than 100 items"};e===null?e=[g]:e.push(g),r++}var i=u===r;k=i,y="else"}if(!k){let u={instancePath:t+"\
/defaults",schemaPath:"#/properties/defaults/if",keyword:"if",params:{failingKeyword:y},message:'must match "'+y+'" sche\
ma'};e===null?e=[u]:e.push(u),r++}if(Array.isArray(o)&&o.length<1){let u={instancePath:t+"/defaults",schemaPath:"#/prope\
rties/defaults/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[u]:
e.push(u),r++}}if(s.multiple!==void 0&&typeof s.multiple!="boolean"){let o={instancePath:t+"/multiple",schemaPath:"#/pro\
perties/multiple/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),r++}if(s.
paramsSchema!==void 0){let o=s.paramsSchema,p=r,k=!0,d=r;if(o!==null){let u={};e===null?e=[u]:e.push(u),r++}var l=d===r;
r=p,e!==null&&(p?e.length=p:e=null);let y;if(l){let u=r;if(o!==null){let g={instancePath:t+"/paramsSchema",schemaPath:"#\
/properties/paramsSchema/then/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[g]:e.push(g),
r++}var l=u===r;k=l,y="then"}else{let u=r;z(o,{instancePath:t+"/paramsSchema",parentData:s,parentDataProperty:"paramsSch\
ema",rootData:f,dynamicAnchors:c})||(e=e===null?z.errors:e.concat(z.errors),r=e.length);var l=u===r;k=l,y="else"}if(!k){
let u={instancePath:t+"/paramsSchema",schemaPath:"#/properties/paramsSchema/if",keyword:"if",params:{failingKeyword:y},message:'\
must match "'+y+'" schema'};e===null?e=[u]:e.push(u),r++}}if(s.paramsUi!==void 0){let o=s.paramsUi;if(!(o&&typeof o=="ob\
ject"&&!Array.isArray(o))&&o!==null){let p={instancePath:t+"/paramsUi",schemaPath:"#/properties/paramsUi/type",keyword:"\
type",params:{type:M.properties.paramsUi.type},message:"must be object,null"};e===null?e=[p]:e.push(p),r++}}if(s.assignees!==
void 0&&(R(s.assignees,{instancePath:t+"/assignees",parentData:s,parentDataProperty:"assignees",rootData:f,dynamicAnchors:c})||
(e=e===null?R.errors:e.concat(R.errors),r=e.length)),s.excludeRequester!==void 0&&typeof s.excludeRequester!="boolean"){
let o={instancePath:t+"/excludeRequester",schemaPath:"#/properties/excludeRequester/type",keyword:"type",params:{type:"b\
oolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),r++}if(s.quorum!==void 0){let o=s.quorum;if(!(typeof o=="nu\
mber"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let p={instancePath:t+"/quorum",schemaPath:"#/properties/quorum/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),r++}if(typeof o=="number"&&isFinite(o)){
if(o>100||isNaN(o)){let p={instancePath:t+"/quorum",schemaPath:"#/properties/quorum/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:100},message:"must be <= 100"};e===null?e=[p]:e.push(p),r++}if(o<1||isNaN(o)){let p={instancePath:t+"/quorum",
schemaPath:"#/properties/quorum/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===
null?e=[p]:e.push(p),r++}}}if(s.timeout!==void 0&&($(s.timeout,{instancePath:t+"/timeout",parentData:s,parentDataProperty:"\
timeout",rootData:f,dynamicAnchors:c})||(e=e===null?$.errors:e.concat($.errors),r=e.length)),s.deadline!==void 0&&(j(s.deadline,
{instancePath:t+"/deadline",parentData:s,parentDataProperty:"deadline",rootData:f,dynamicAnchors:c})||(e=e===null?j.errors:
e.concat(j.errors),r=e.length)),s.reminders!==void 0){let o=s.reminders,p=r,k=!0,d=r;if(o!==null){let u={};e===null?e=[u]:
e.push(u),r++}var m=d===r;r=p,e!==null&&(p?e.length=p:e=null);let y;if(m){let u=r;if(o!==null){let g={instancePath:t+"/r\
eminders",schemaPath:"#/properties/reminders/then/type",keyword:"type",params:{type:"null"},message:"must be null"};e===
null?e=[g]:e.push(g),r++}var m=u===r;k=m,y="then"}else{let u=r;if(o!==null&&!(o&&typeof o=="object"&&!Array.isArray(o))){
let g={instancePath:t+"/reminders",schemaPath:"#/properties/reminders/else/type",keyword:"type",params:{type:M.properties.
reminders.else.type},message:"must be null,object"};e===null?e=[g]:e.push(g),r++}if(o&&typeof o=="object"&&!Array.isArray(
o)){if(o.every===void 0){let g={instancePath:t+"/reminders",schemaPath:"#/properties/reminders/else/required",keyword:"r\
equired",params:{missingProperty:"every"},message:"must have required property 'every'"};e===null?e=[g]:e.push(g),r++}if(o.
max===void 0){let g={instancePath:t+"/reminders",schemaPath:"#/properties/reminders/else/required",keyword:"required",params:{
missingProperty:"max"},message:"must have required property 'max'"};e===null?e=[g]:e.push(g),r++}for(let g in o)if(!(g===
"every"||g==="max")){let P={instancePath:t+"/reminders",schemaPath:"#/properties/reminders/else/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"};e===null?e=[P]:e.push(
P),r++}if(o.every!==void 0&&($(o.every,{instancePath:t+"/reminders/every",parentData:o,parentDataProperty:"every",rootData:f,
dynamicAnchors:c})||(e=e===null?$.errors:e.concat($.errors),r=e.length)),o.max!==void 0){let g=o.max;if(!(typeof g=="num\
ber"&&!(g%1)&&!isNaN(g)&&isFinite(g))){let P={instancePath:t+"/reminders/max",schemaPath:"#/properties/reminders/else/pr\
operties/max/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[P]:e.push(P),r++}if(typeof g==
"number"&&isFinite(g)){if(g>100||isNaN(g)){let P={instancePath:t+"/reminders/max",schemaPath:"#/properties/reminders/els\
e/properties/max/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"};e===null?e=[P]:
e.push(P),r++}if(g<1||isNaN(g)){let P={instancePath:t+"/reminders/max",schemaPath:"#/properties/reminders/else/propertie\
s/max/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[P]:e.push(P),r++}}}}
var m=u===r;k=m,y="else"}if(!k){let u={instancePath:t+"/reminders",schemaPath:"#/properties/reminders/if",keyword:"if",params:{
failingKeyword:y},message:'must match "'+y+'" schema'};e===null?e=[u]:e.push(u),r++}}if(s.escalation!==void 0){let o=s.escalation;
if(!Array.isArray(o)){let u={instancePath:t+"/escalation",schemaPath:"#/properties/escalation/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[u]:e.push(u),r++}let p=r,k=!0,d=r;if(Array.isArray(o)&&o.length>20){let u={};
e===null?e=[u]:e.push(u),r++}var q=d===r;r=p,e!==null&&(p?e.length=p:e=null);let y;if(q){let u=r;if(Array.isArray(o)){let g=o.
length;for(let P=0;P<g;P++){let T=o[P];if(T&&typeof T=="object"&&!Array.isArray(T)){if(T.after===void 0){let A={instancePath:t+
"/escalation/"+P,schemaPath:"#/properties/escalation/then/items/required",keyword:"required",params:{missingProperty:"af\
ter"},message:"must have required property 'after'"};e===null?e=[A]:e.push(A),r++}if(T.assignees===void 0){let A={instancePath:t+
"/escalation/"+P,schemaPath:"#/properties/escalation/then/items/required",keyword:"required",params:{missingProperty:"as\
signees"},message:"must have required property 'assignees'"};e===null?e=[A]:e.push(A),r++}if(T.mode===void 0){let A={instancePath:t+
"/escalation/"+P,schemaPath:"#/properties/escalation/then/items/required",keyword:"required",params:{missingProperty:"mo\
de"},message:"must have required property 'mode'"};e===null?e=[A]:e.push(A),r++}for(let A in T)if(!(A==="after"||A==="as\
signees"||A==="mode")){let x={instancePath:t+"/escalation/"+P,schemaPath:"#/properties/escalation/then/items/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:A},message:"must NOT have additional properties"};e===
null?e=[x]:e.push(x),r++}if(T.after!==void 0&&($(T.after,{instancePath:t+"/escalation/"+P+"/after",parentData:T,parentDataProperty:"\
after",rootData:f,dynamicAnchors:c})||(e=e===null?$.errors:e.concat($.errors),r=e.length)),T.assignees!==void 0&&(R(T.assignees,
{instancePath:t+"/escalation/"+P+"/assignees",parentData:T,parentDataProperty:"assignees",rootData:f,dynamicAnchors:c})||
(e=e===null?R.errors:e.concat(R.errors),r=e.length)),T.mode!==void 0){let A=T.mode;if(typeof A!="string"){let x={instancePath:t+
"/escalation/"+P+"/mode",schemaPath:"#/properties/escalation/then/items/properties/mode/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[x]:e.push(x),r++}if(!(A==="add"||A==="replace")){let x={instancePath:t+"/\
escalation/"+P+"/mode",schemaPath:"#/properties/escalation/then/items/properties/mode/enum",keyword:"enum",params:{allowedValues:M.
properties.escalation.then.items.properties.mode.enum},message:"must be equal to one of the allowed values"};e===null?e=
[x]:e.push(x),r++}}}else{let A={instancePath:t+"/escalation/"+P,schemaPath:"#/properties/escalation/then/items/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[A]:e.push(A),r++}}}var q=u===r;k=q,y="then"}else{let u=r;
if(Array.isArray(o)&&o.length>20){let g={instancePath:t+"/escalation",schemaPath:"#/properties/escalation/else/maxItems",
keyword:"maxItems",params:{limit:20},message:"must NOT have more than 20 items"};e===null?e=[g]:e.push(g),r++}var q=u===
r;k=q,y="else"}if(!k){let u={instancePath:t+"/escalation",schemaPath:"#/properties/escalation/if",keyword:"if",params:{failingKeyword:y},
message:'must match "'+y+'" schema'};e===null?e=[u]:e.push(u),r++}}if(s.supersedes!==void 0){let o=s.supersedes;if(typeof o!=
"string"&&o!==null){let p={instancePath:t+"/supersedes",schemaPath:"#/properties/supersedes/type",keyword:"type",params:{
type:M.properties.supersedes.type},message:"must be string,null"};e===null?e=[p]:e.push(p),r++}}if(s.priority!==void 0){
let o=s.priority;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let p={instancePath:t+"/priority",schemaPath:"\
#/properties/priority/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),r++}
if(typeof o=="number"&&isFinite(o)){if(o>100||isNaN(o)){let p={instancePath:t+"/priority",schemaPath:"#/properties/prior\
ity/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"};e===null?e=[p]:e.push(p),r++}
if(o<0||isNaN(o)){let p={instancePath:t+"/priority",schemaPath:"#/properties/priority/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[p]:e.push(p),r++}}}if(s.labels!==void 0&&(U(s.labels,{instancePath:t+
"/labels",parentData:s,parentDataProperty:"labels",rootData:f,dynamicAnchors:c})||(e=e===null?U.errors:e.concat(U.errors),
r=e.length)),s.source!==void 0){let o=s.source,p=r,k=!0,d=r;if(o!==null){let u={};e===null?e=[u]:e.push(u),r++}var I=d===
r;r=p,e!==null&&(p?e.length=p:e=null);let y;if(I){let u=r;if(o!==null){let g={instancePath:t+"/source",schemaPath:"#/pro\
perties/source/then/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[g]:e.push(g),r++}var I=u===
r;k=I,y="then"}else{let u=r;W(o,{instancePath:t+"/source",parentData:s,parentDataProperty:"source",rootData:f,dynamicAnchors:c})||
(e=e===null?W.errors:e.concat(W.errors),r=e.length);var I=u===r;k=I,y="else"}if(!k){let u={instancePath:t+"/source",schemaPath:"\
#/properties/source/if",keyword:"if",params:{failingKeyword:y},message:'must match "'+y+'" schema'};e===null?e=[u]:e.push(
u),r++}}s.kind!==void 0&&(J(s.kind,{instancePath:t+"/kind",parentData:s,parentDataProperty:"kind",rootData:f,dynamicAnchors:c})||
(e=e===null?J.errors:e.concat(J.errors),r=e.length))}else{let o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),r++}return Z.errors=e,r===0}Z.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function se(s,{instancePath:t="",parentData:b,parentDataProperty:w,rootData:f=s,dynamicAnchors:c={}}={}){
let e=null,r=0,a=se.evaluated;return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),Z(s,{instancePath:t,
parentData:b,parentDataProperty:w,rootData:f,dynamicAnchors:c})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length),se.
errors=e,r===0}se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Se=te;var Ve={$id:"hitl:RespondInput",type:"object",additionalProperties:!1,required:["chosenOptions"],properties:{chosenOptions:{
type:"array",if:{maxItems:100},then:{items:{type:"string"}},else:{maxItems:100}},params:{},comment:{type:["string","null"],
maxLength:1e4},digest:{type:"string"},force:{type:"boolean"},reason:{type:"string",minLength:1,maxLength:1e3}}};function G(s,{
instancePath:t="",parentData:b,parentDataProperty:w,rootData:f=s,dynamicAnchors:c={}}={}){let e=null,r=0,a=G.evaluated;if(a.
dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.chosenOptions===
void 0){let i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"chosenOptions"},message:"\
must have required property 'chosenOptions'"};e===null?e=[i]:e.push(i),r++}for(let i in s)if(!(i==="chosenOptions"||i===
"params"||i==="comment"||i==="digest"||i==="force"||i==="reason")){let l={instancePath:t,schemaPath:"#/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?
e=[l]:e.push(l),r++}if(s.chosenOptions!==void 0){let i=s.chosenOptions;if(!Array.isArray(i)){let o={instancePath:t+"/cho\
senOptions",schemaPath:"#/properties/chosenOptions/type",keyword:"type",params:{type:"array"},message:"must be array"};e===
null?e=[o]:e.push(o),r++}let l=r,m=!0,q=r;if(Array.isArray(i)&&i.length>100){let o={};e===null?e=[o]:e.push(o),r++}var n=q===
r;r=l,e!==null&&(l?e.length=l:e=null);let I;if(n){let o=r;if(Array.isArray(i)){let k=i.length;for(let d=0;d<k;d++)if(typeof i[d]!=
"string"){let y={instancePath:t+"/chosenOptions/"+d,schemaPath:"#/properties/chosenOptions/then/items/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),r++}}var n=o===r;m=n,I="then"}else{let o=r;
if(Array.isArray(i)&&i.length>100){let k={instancePath:t+"/chosenOptions",schemaPath:"#/properties/chosenOptions/else/ma\
xItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items"};e===null?e=[k]:e.push(k),r++}
var n=o===r;m=n,I="else"}if(!m){let o={instancePath:t+"/chosenOptions",schemaPath:"#/properties/chosenOptions/if",keyword:"\
if",params:{failingKeyword:I},message:'must match "'+I+'" schema'};e===null?e=[o]:e.push(o),r++}}if(s.comment!==void 0){
let i=s.comment;if(typeof i!="string"&&i!==null){let l={instancePath:t+"/comment",schemaPath:"#/properties/comment/type",
keyword:"type",params:{type:Ve.properties.comment.type},message:"must be string,null"};e===null?e=[l]:e.push(l),r++}if(typeof i==
"string"&&D(i)>1e4){let l={instancePath:t+"/comment",schemaPath:"#/properties/comment/maxLength",keyword:"maxLength",params:{
limit:1e4},message:"must NOT have more than 10000 characters"};e===null?e=[l]:e.push(l),r++}}if(s.digest!==void 0&&typeof s.
digest!="string"){let i={instancePath:t+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[i]:e.push(i),r++}if(s.force!==void 0&&typeof s.force!="boolean"){let i={instancePath:t+
"/force",schemaPath:"#/properties/force/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[i]:e.push(i),r++}if(s.reason!==void 0){let i=s.reason;if(typeof i=="string"){if(D(i)>1e3){let l={instancePath:t+"/rea\
son",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than \
1000 characters"};e===null?e=[l]:e.push(l),r++}if(D(i)<1){let l={instancePath:t+"/reason",schemaPath:"#/properties/reaso\
n/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(
l),r++}}else{let l={instancePath:t+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),r++}return G.errors=e,r===0}G.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function te(s,{instancePath:t="",parentData:b,parentDataProperty:w,rootData:f=s,dynamicAnchors:c={}}={}){
let e=null,r=0,a=te.evaluated;return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),G(s,{instancePath:t,
parentData:b,parentDataProperty:w,rootData:f,dynamicAnchors:c})||(e=e===null?G.errors:e.concat(G.errors),r=e.length),te.
errors=e,r===0}te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Fe=ne;function K(s,{instancePath:t="",parentData:b,parentDataProperty:w,rootData:f=s,dynamicAnchors:c={}}={}){let e=null,r=0,a=K.
evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){
if(s.reason===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"reason"},
message:"must have required property 'reason'"};e===null?e=[n]:e.push(n),r++}for(let n in s)if(n!=="reason"){let i={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have \
additional properties"};e===null?e=[i]:e.push(i),r++}if(s.reason!==void 0){let n=s.reason;if(typeof n=="string"){if(D(n)>
1e3){let i={instancePath:t+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit:1e3},message:"\
must NOT have more than 1000 characters"};e===null?e=[i]:e.push(i),r++}if(D(n)<1){let i={instancePath:t+"/reason",schemaPath:"\
#/properties/reason/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),r++}return K.errors=e,r===0}K.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function ne(s,{instancePath:t="",parentData:b,parentDataProperty:w,rootData:f=s,
dynamicAnchors:c={}}={}){let e=null,r=0,a=ne.evaluated;return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),K(s,{instancePath:t,parentData:b,parentDataProperty:w,rootData:f,dynamicAnchors:c})||(e=e===null?K.errors:e.concat(
K.errors),r=e.length),ne.errors=e,r===0}ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ze=ie;function ie(s,{instancePath:t="",parentData:b,parentDataProperty:w,rootData:f=s,dynamicAnchors:c={}}={}){let e=null,r=0,
a=ie.evaluated;return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),K(s,{instancePath:t,parentData:b,
parentDataProperty:w,rootData:f,dynamicAnchors:c})||(e=e===null?K.errors:e.concat(K.errors),r=e.length),ie.errors=e,r===
0}ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ue=ae;function Q(s,{instancePath:t="",parentData:b,parentDataProperty:w,rootData:f=s,dynamicAnchors:c={}}={}){let e=null,r=0,a=Q.
evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){
for(let n in s)if(n!=="for"){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),r++}s.for!==void 0&&($(s.for,
{instancePath:t+"/for",parentData:s,parentDataProperty:"for",rootData:f,dynamicAnchors:c})||(e=e===null?$.errors:e.concat(
$.errors),r=e.length))}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[n]:e.push(n),r++}return Q.errors=e,r===0}Q.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function ae(s,{instancePath:t="",parentData:b,parentDataProperty:w,rootData:f=s,dynamicAnchors:c={}}={}){let e=null,r=0,
a=ae.evaluated;return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),Q(s,{instancePath:t,parentData:b,
parentDataProperty:w,rootData:f,dynamicAnchors:c})||(e=e===null?Q.errors:e.concat(Q.errors),r=e.length),ae.errors=e,r===
0}ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var We=oe;function X(s,{instancePath:t="",parentData:b,parentDataProperty:w,rootData:f=s,dynamicAnchors:c={}}={}){let e=null,r=0,a=X.
evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s))
for(let n in s){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),r++}else{let n={instancePath:t,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),r++}return X.errors=e,r===0}
X.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function oe(s,{instancePath:t="",parentData:b,parentDataProperty:w,
rootData:f=s,dynamicAnchors:c={}}={}){let e=null,r=0,a=oe.evaluated;return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),X(s,{instancePath:t,parentData:b,parentDataProperty:w,rootData:f,dynamicAnchors:c})||(e=e===null?X.errors:
e.concat(X.errors),r=e.length),oe.errors=e,r===0}oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Je=le;function S(s,{instancePath:t="",parentData:b,parentDataProperty:w,rootData:f=s,dynamicAnchors:c={}}={}){let e=null,r=0,a=S.
evaluated;a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0);let n=r,i=!0,l=r;if(s&&typeof s=="object"&&!Array.
isArray(s)){let o;if(s.delegateTo===void 0&&(o="delegateTo")){let p={};e===null?e=[p]:e.push(p),r++}}var m=l===r;r=n,e!==
null&&(n?e.length=n:e=null);let q;if(m){let o=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.delegateTo===void 0){let k={
instancePath:t,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"delegateTo"},message:"must have \
required property 'delegateTo'"};e===null?e=[k]:e.push(k),r++}for(let k in s)if(k!=="delegateTo"){let d={instancePath:t,
schemaPath:"#/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},message:"must NOT \
have additional properties"};e===null?e=[d]:e.push(d),r++}s.delegateTo!==void 0&&(v(s.delegateTo,{instancePath:t+"/deleg\
ateTo",parentData:s,parentDataProperty:"delegateTo",rootData:f,dynamicAnchors:c})||(e=e===null?v.errors:e.concat(v.errors),
r=e.length))}else{let k={instancePath:t,schemaPath:"#/then/type",keyword:"type",params:{type:"object"},message:"must be \
object"};e===null?e=[k]:e.push(k),r++}var m=o===r;if(i=m,i)var I=!0;q="then"}else{let o=r;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.assignees===void 0){let k={instancePath:t,schemaPath:"#/else/required",keyword:"required",params:{missingProperty:"\
assignees"},message:"must have required property 'assignees'"};e===null?e=[k]:e.push(k),r++}for(let k in s)if(k!=="assig\
nees"){let d={instancePath:t,schemaPath:"#/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},
message:"must NOT have additional properties"};e===null?e=[d]:e.push(d),r++}s.assignees!==void 0&&(R(s.assignees,{instancePath:t+
"/assignees",parentData:s,parentDataProperty:"assignees",rootData:f,dynamicAnchors:c})||(e=e===null?R.errors:e.concat(R.
errors),r=e.length))}else{let k={instancePath:t,schemaPath:"#/else/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[k]:e.push(k),r++}var m=o===r;i=m,i&&I!==!0&&(I=!0),q="else"}if(!i){let o={instancePath:t,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:q},message:'must match "'+q+'" schema'};e===null?e=[o]:e.push(o),r++}return S.
errors=e,a.props=I,r===0}S.evaluated={dynamicProps:!0,dynamicItems:!1};function le(s,{instancePath:t="",parentData:b,parentDataProperty:w,
rootData:f=s,dynamicAnchors:c={}}={}){let e=null,r=0,a=le.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),!S(s,{instancePath:t,parentData:b,parentDataProperty:w,rootData:f,dynamicAnchors:c}))e=e===null?S.errors:
e.concat(S.errors),r=e.length;else var n=S.evaluated.props;return le.errors=e,a.props=n,r===0}le.evaluated={dynamicProps:!0,
dynamicItems:!1};var Ze=pe;function Y(s,{instancePath:t="",parentData:b,parentDataProperty:w,rootData:f=s,dynamicAnchors:c={}}={}){let e=null,r=0,a=Y.
evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){
if(s.until===void 0){let i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"until"},message:"\
must have required property 'until'"};e===null?e=[i]:e.push(i),r++}for(let i in s)if(i!=="until"){let l={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have \
additional properties"};e===null?e=[l]:e.push(l),r++}if(s.until!==void 0){let i=s.until,l=r,m=!0,q=r;if(i!==null){let o={};
e===null?e=[o]:e.push(o),r++}var n=q===r;r=l,e!==null&&(l?e.length=l:e=null);let I;if(n){let o=r;if(i!==null){let k={instancePath:t+
"/until",schemaPath:"#/properties/until/then/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?
e=[k]:e.push(k),r++}var n=o===r;m=n,I="then"}else{let o=r;j(i,{instancePath:t+"/until",parentData:s,parentDataProperty:"\
until",rootData:f,dynamicAnchors:c})||(e=e===null?j.errors:e.concat(j.errors),r=e.length);var n=o===r;m=n,I="else"}if(!m){
let o={instancePath:t+"/until",schemaPath:"#/properties/until/if",keyword:"if",params:{failingKeyword:I},message:'must m\
atch "'+I+'" schema'};e===null?e=[o]:e.push(o),r++}}}else{let i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),r++}return Y.errors=e,r===0}Y.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function pe(s,{instancePath:t="",parentData:b,parentDataProperty:w,rootData:f=s,dynamicAnchors:c={}}={}){
let e=null,r=0,a=pe.evaluated;return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),Y(s,{instancePath:t,
parentData:b,parentDataProperty:w,rootData:f,dynamicAnchors:c})||(e=e===null?Y.errors:e.concat(Y.errors),r=e.length),pe.
errors=e,r===0}pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ge=me;function ee(s,{instancePath:t="",parentData:b,parentDataProperty:w,rootData:f=s,dynamicAnchors:c={}}={}){let e=null,r=0,
a=ee.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.text===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"text"},
message:"must have required property 'text'"};e===null?e=[n]:e.push(n),r++}for(let n in s)if(n!=="text"){let i={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have \
additional properties"};e===null?e=[i]:e.push(i),r++}if(s.text!==void 0){let n=s.text;if(typeof n=="string"){if(D(n)>1e4){
let i={instancePath:t+"/text",schemaPath:"#/properties/text/maxLength",keyword:"maxLength",params:{limit:1e4},message:"m\
ust NOT have more than 10000 characters"};e===null?e=[i]:e.push(i),r++}if(D(n)<1){let i={instancePath:t+"/text",schemaPath:"\
#/properties/text/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),r++}return ee.errors=e,r===0}ee.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function me(s,{instancePath:t="",parentData:b,parentDataProperty:w,rootData:f=s,
dynamicAnchors:c={}}={}){let e=null,r=0,a=me.evaluated;return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),ee(s,{instancePath:t,parentData:b,parentDataProperty:w,rootData:f,dynamicAnchors:c})||(e=e===null?ee.errors:e.concat(
ee.errors),r=e.length),me.errors=e,r===0}me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Qe=ue;var Xe={$id:"hitl:RespondToManyInput",type:"object",additionalProperties:!1,required:["responses"],properties:{responses:{
type:"array",minItems:1,if:{maxItems:100},then:{items:{type:"object",additionalProperties:!1,required:["requestId","chos\
enOptions"],properties:{requestId:{type:"string"},idempotencyKey:{$ref:"hitl:IdempotencyKey"},chosenOptions:{type:"array",
if:{maxItems:100},then:{items:{type:"string"}},else:{maxItems:100}},params:{},comment:{type:["string","null"],maxLength:1e4},
digest:{type:"string"},force:{type:"boolean"},reason:{type:"string",minLength:1,maxLength:1e3}}}},else:{maxItems:100}}}};var Ye=new RegExp("^[ -~]+$","u");function E(s,{instancePath:t="",parentData:b,parentDataProperty:w,rootData:f=s,dynamicAnchors:c={}}={}){
let e=null,r=0,a=E.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof s=="string"){if(D(
s)>255){let n={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have mor\
e than 255 characters"};e===null?e=[n]:e.push(n),r++}if(D(s)<1){let n={instancePath:t,schemaPath:"#/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),r++}if(!Ye.test(s)){
let n={instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[ -~]+$"},message:'must match pattern "\
^[ -~]+$"'};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[n]:e.push(n),r++}return E.errors=e,r===0}E.evaluated={dynamicProps:!1,dynamicItems:!1};
function re(s,{instancePath:t="",parentData:b,parentDataProperty:w,rootData:f=s,dynamicAnchors:c={}}={}){let e=null,r=0,
a=re.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.responses===void 0){let l={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"r\
esponses"},message:"must have required property 'responses'"};e===null?e=[l]:e.push(l),r++}for(let l in s)if(l!=="respon\
ses"){let m={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
message:"must NOT have additional properties"};e===null?e=[m]:e.push(m),r++}if(s.responses!==void 0){let l=s.responses,m=r,
q=!0,I=r;if(Array.isArray(l)&&l.length>100){let p={};e===null?e=[p]:e.push(p),r++}var n=I===r;r=m,e!==null&&(m?e.length=
m:e=null);let o;if(n){let p=r;if(Array.isArray(l)){let d=l.length;for(let y=0;y<d;y++){let u=l[y];if(u&&typeof u=="objec\
t"&&!Array.isArray(u)){if(u.requestId===void 0){let h={instancePath:t+"/responses/"+y,schemaPath:"#/properties/responses\
/then/items/required",keyword:"required",params:{missingProperty:"requestId"},message:"must have required property 'requ\
estId'"};e===null?e=[h]:e.push(h),r++}if(u.chosenOptions===void 0){let h={instancePath:t+"/responses/"+y,schemaPath:"#/p\
roperties/responses/then/items/required",keyword:"required",params:{missingProperty:"chosenOptions"},message:"must have \
required property 'chosenOptions'"};e===null?e=[h]:e.push(h),r++}for(let h in u)if(!(h==="requestId"||h==="idempotencyKe\
y"||h==="chosenOptions"||h==="params"||h==="comment"||h==="digest"||h==="force"||h==="reason")){let g={instancePath:t+"/\
responses/"+y,schemaPath:"#/properties/responses/then/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:h},message:"must NOT have additional properties"};e===null?e=[g]:e.push(g),r++}if(u.requestId!==void 0&&
typeof u.requestId!="string"){let h={instancePath:t+"/responses/"+y+"/requestId",schemaPath:"#/properties/responses/then\
/items/properties/requestId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(
h),r++}if(u.idempotencyKey!==void 0&&(E(u.idempotencyKey,{instancePath:t+"/responses/"+y+"/idempotencyKey",parentData:u,
parentDataProperty:"idempotencyKey",rootData:f,dynamicAnchors:c})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),
u.chosenOptions!==void 0){let h=u.chosenOptions;if(!Array.isArray(h)){let x={instancePath:t+"/responses/"+y+"/chosenOpti\
ons",schemaPath:"#/properties/responses/then/items/properties/chosenOptions/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[x]:e.push(x),r++}let g=r,P=!0,T=r;if(Array.isArray(h)&&h.length>100){let x={};e===null?e=[x]:
e.push(x),r++}var i=T===r;r=g,e!==null&&(g?e.length=g:e=null);let A;if(i){let x=r;if(Array.isArray(h)){let L=h.length;for(let _=0;_<
L;_++)if(typeof h[_]!="string"){let C={instancePath:t+"/responses/"+y+"/chosenOptions/"+_,schemaPath:"#/properties/respo\
nses/then/items/properties/chosenOptions/then/items/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[C]:e.push(C),r++}}var i=x===r;P=i,A="then"}else{let x=r;if(Array.isArray(h)&&h.length>100){let L={instancePath:t+
"/responses/"+y+"/chosenOptions",schemaPath:"#/properties/responses/then/items/properties/chosenOptions/else/maxItems",keyword:"\
maxItems",params:{limit:100},message:"must NOT have more than 100 items"};e===null?e=[L]:e.push(L),r++}var i=x===r;P=i,A=
"else"}if(!P){let x={instancePath:t+"/responses/"+y+"/chosenOptions",schemaPath:"#/properties/responses/then/items/prope\
rties/chosenOptions/if",keyword:"if",params:{failingKeyword:A},message:'must match "'+A+'" schema'};e===null?e=[x]:e.push(
x),r++}}if(u.comment!==void 0){let h=u.comment;if(typeof h!="string"&&h!==null){let g={instancePath:t+"/responses/"+y+"/\
comment",schemaPath:"#/properties/responses/then/items/properties/comment/type",keyword:"type",params:{type:Xe.properties.
responses.then.items.properties.comment.type},message:"must be string,null"};e===null?e=[g]:e.push(g),r++}if(typeof h=="\
string"&&D(h)>1e4){let g={instancePath:t+"/responses/"+y+"/comment",schemaPath:"#/properties/responses/then/items/proper\
ties/comment/maxLength",keyword:"maxLength",params:{limit:1e4},message:"must NOT have more than 10000 characters"};e===null?
e=[g]:e.push(g),r++}}if(u.digest!==void 0&&typeof u.digest!="string"){let h={instancePath:t+"/responses/"+y+"/digest",schemaPath:"\
#/properties/responses/then/items/properties/digest/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[h]:e.push(h),r++}if(u.force!==void 0&&typeof u.force!="boolean"){let h={instancePath:t+"/responses/"+y+"/for\
ce",schemaPath:"#/properties/responses/then/items/properties/force/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[h]:e.push(h),r++}if(u.reason!==void 0){let h=u.reason;if(typeof h=="string"){if(D(h)>1e3){
let g={instancePath:t+"/responses/"+y+"/reason",schemaPath:"#/properties/responses/then/items/properties/reason/maxLengt\
h",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters"};e===null?e=[g]:e.push(g),r++}
if(D(h)<1){let g={instancePath:t+"/responses/"+y+"/reason",schemaPath:"#/properties/responses/then/items/properties/reas\
on/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[g]:e.push(
g),r++}}else{let g={instancePath:t+"/responses/"+y+"/reason",schemaPath:"#/properties/responses/then/items/properties/re\
ason/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[g]:e.push(g),r++}}}else{let h={instancePath:t+
"/responses/"+y,schemaPath:"#/properties/responses/then/items/type",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[h]:e.push(h),r++}}}var n=p===r;q=n,o="then"}else{let p=r;if(Array.isArray(l)&&l.length>100){let d={
instancePath:t+"/responses",schemaPath:"#/properties/responses/else/maxItems",keyword:"maxItems",params:{limit:100},message:"\
must NOT have more than 100 items"};e===null?e=[d]:e.push(d),r++}var n=p===r;q=n,o="else"}if(!q){let p={instancePath:t+"\
/responses",schemaPath:"#/properties/responses/if",keyword:"if",params:{failingKeyword:o},message:'must match "'+o+'" sc\
hema'};e===null?e=[p]:e.push(p),r++}if(Array.isArray(l)){if(l.length<1){let p={instancePath:t+"/responses",schemaPath:"#\
/properties/responses/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?
e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/responses",schemaPath:"#/properties/responses/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),r++}}}else{let l={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),r++}return re.errors=e,r===0}re.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function ue(s,{instancePath:t="",parentData:b,parentDataProperty:w,rootData:f=s,
dynamicAnchors:c={}}={}){let e=null,r=0,a=ue.evaluated;return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),re(s,{instancePath:t,parentData:b,parentDataProperty:w,rootData:f,dynamicAnchors:c})||(e=e===null?re.errors:e.concat(
re.errors),r=e.length),ue.errors=e,r===0}ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var er=fe,je={$id:"list\
Requests_query",type:"object",required:[],properties:{view:{type:"string",enum:["assigned","snoozed","answered","created",
"all"]},state:{type:"array",if:{maxItems:6},then:{items:{$ref:"hitl:State"}},else:{maxItems:6}},q:{$ref:"hitl:Name"},label:{
type:"array",if:{maxItems:10},then:{items:{type:"string",minLength:2,maxLength:320,pattern:"^[^:]+:"}},else:{maxItems:10}},
priorityMin:{type:"integer",minimum:0,maximum:100},"source.system":{$ref:"hitl:Name"},"source.workflow":{$ref:"hitl:Name"},
"source.run":{$ref:"hitl:Name"},"source.task":{$ref:"hitl:Name"},createdAfter:{$ref:"hitl:Instant"},createdBefore:{$ref:"\
hitl:Instant"},deadlineBefore:{$ref:"hitl:Instant"},respondedBy:{$ref:"hitl:Name"},sort:{type:"string",enum:["-createdAt",
"createdAt","deadline","-priority"]},cursor:{type:"string",minLength:1,maxLength:512},limit:{type:"integer",minimum:1,maximum:200}}},
rr={$id:"hitl:State",type:"string",enum:["awaiting_input","responded","defaulted","expired","cancelled","failed"]};function B(s,{
instancePath:t="",parentData:b,parentDataProperty:w,rootData:f=s,dynamicAnchors:c={}}={}){let e=null,r=0,a=B.evaluated;if(a.
dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof s!="string"){let n={instancePath:t,schemaPath:"#/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),r++}if(!(s==="awaiting_in\
put"||s==="responded"||s==="defaulted"||s==="expired"||s==="cancelled"||s==="failed")){let n={instancePath:t,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:rr.enum},message:"must be equal to one of the allowed values"};e===null?e=[
n]:e.push(n),r++}return B.errors=e,r===0}B.evaluated={dynamicProps:!1,dynamicItems:!1};var Ne=new RegExp("^[^:]+:","u");
function fe(s,{instancePath:t="",parentData:b,parentDataProperty:w,rootData:f=s,dynamicAnchors:c={}}={}){let e=null,r=0,
a=fe.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.view!==void 0){let l=s.view;if(typeof l!="string"){let m={instancePath:t+"/view",schemaPath:"#/properties/view/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),r++}if(!(l==="assigned"||
l==="snoozed"||l==="answered"||l==="created"||l==="all")){let m={instancePath:t+"/view",schemaPath:"#/properties/view/en\
um",keyword:"enum",params:{allowedValues:je.properties.view.enum},message:"must be equal to one of the allowed values"};
e===null?e=[m]:e.push(m),r++}}if(s.state!==void 0){let l=s.state;if(!Array.isArray(l)){let p={instancePath:t+"/state",schemaPath:"\
#/properties/state/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),r++}let m=r,
q=!0,I=r;if(Array.isArray(l)&&l.length>6){let p={};e===null?e=[p]:e.push(p),r++}var n=I===r;r=m,e!==null&&(m?e.length=m:
e=null);let o;if(n){let p=r;if(Array.isArray(l)){let d=l.length;for(let y=0;y<d;y++)B(l[y],{instancePath:t+"/state/"+y,parentData:l,
parentDataProperty:y,rootData:f,dynamicAnchors:c})||(e=e===null?B.errors:e.concat(B.errors),r=e.length)}var n=p===r;q=n,
o="then"}else{let p=r;if(Array.isArray(l)&&l.length>6){let d={instancePath:t+"/state",schemaPath:"#/properties/state/els\
e/maxItems",keyword:"maxItems",params:{limit:6},message:"must NOT have more than 6 items"};e===null?e=[d]:e.push(d),r++}
var n=p===r;q=n,o="else"}if(!q){let p={instancePath:t+"/state",schemaPath:"#/properties/state/if",keyword:"if",params:{failingKeyword:o},
message:'must match "'+o+'" schema'};e===null?e=[p]:e.push(p),r++}}if(s.q!==void 0&&(v(s.q,{instancePath:t+"/q",parentData:s,
parentDataProperty:"q",rootData:f,dynamicAnchors:c})||(e=e===null?v.errors:e.concat(v.errors),r=e.length)),s.label!==void 0){
let l=s.label;if(!Array.isArray(l)){let p={instancePath:t+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),r++}let m=r,q=!0,I=r;if(Array.isArray(l)&&l.length>10){let p={};
e===null?e=[p]:e.push(p),r++}var i=I===r;r=m,e!==null&&(m?e.length=m:e=null);let o;if(i){let p=r;if(Array.isArray(l)){let d=l.
length;for(let y=0;y<d;y++){let u=l[y];if(typeof u=="string"){if(D(u)>320){let h={instancePath:t+"/label/"+y,schemaPath:"\
#/properties/label/then/items/maxLength",keyword:"maxLength",params:{limit:320},message:"must NOT have more than 320 cha\
racters"};e===null?e=[h]:e.push(h),r++}if(D(u)<2){let h={instancePath:t+"/label/"+y,schemaPath:"#/properties/label/then/\
items/minLength",keyword:"minLength",params:{limit:2},message:"must NOT have fewer than 2 characters"};e===null?e=[h]:e.
push(h),r++}if(!Ne.test(u)){let h={instancePath:t+"/label/"+y,schemaPath:"#/properties/label/then/items/pattern",keyword:"\
pattern",params:{pattern:"^[^:]+:"},message:'must match pattern "^[^:]+:"'};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+
"/label/"+y,schemaPath:"#/properties/label/then/items/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[h]:e.push(h),r++}}}var i=p===r;q=i,o="then"}else{let p=r;if(Array.isArray(l)&&l.length>10){let d={instancePath:t+
"/label",schemaPath:"#/properties/label/else/maxItems",keyword:"maxItems",params:{limit:10},message:"must NOT have more \
than 10 items"};e===null?e=[d]:e.push(d),r++}var i=p===r;q=i,o="else"}if(!q){let p={instancePath:t+"/label",schemaPath:"\
#/properties/label/if",keyword:"if",params:{failingKeyword:o},message:'must match "'+o+'" schema'};e===null?e=[p]:e.push(
p),r++}}if(s.priorityMin!==void 0){let l=s.priorityMin;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let m={
instancePath:t+"/priorityMin",schemaPath:"#/properties/priorityMin/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[m]:e.push(m),r++}if(typeof l=="number"&&isFinite(l)){if(l>100||isNaN(l)){let m={instancePath:t+
"/priorityMin",schemaPath:"#/properties/priorityMin/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"\
must be <= 100"};e===null?e=[m]:e.push(m),r++}if(l<0||isNaN(l)){let m={instancePath:t+"/priorityMin",schemaPath:"#/prope\
rties/priorityMin/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[m]:e.push(
m),r++}}}if(s["source.system"]!==void 0&&(v(s["source.system"],{instancePath:t+"/source.system",parentData:s,parentDataProperty:"\
source.system",rootData:f,dynamicAnchors:c})||(e=e===null?v.errors:e.concat(v.errors),r=e.length)),s["source.workflow"]!==
void 0&&(v(s["source.workflow"],{instancePath:t+"/source.workflow",parentData:s,parentDataProperty:"source.workflow",rootData:f,
dynamicAnchors:c})||(e=e===null?v.errors:e.concat(v.errors),r=e.length)),s["source.run"]!==void 0&&(v(s["source.run"],{instancePath:t+
"/source.run",parentData:s,parentDataProperty:"source.run",rootData:f,dynamicAnchors:c})||(e=e===null?v.errors:e.concat(
v.errors),r=e.length)),s["source.task"]!==void 0&&(v(s["source.task"],{instancePath:t+"/source.task",parentData:s,parentDataProperty:"\
source.task",rootData:f,dynamicAnchors:c})||(e=e===null?v.errors:e.concat(v.errors),r=e.length)),s.createdAfter!==void 0&&
(j(s.createdAfter,{instancePath:t+"/createdAfter",parentData:s,parentDataProperty:"createdAfter",rootData:f,dynamicAnchors:c})||
(e=e===null?j.errors:e.concat(j.errors),r=e.length)),s.createdBefore!==void 0&&(j(s.createdBefore,{instancePath:t+"/crea\
tedBefore",parentData:s,parentDataProperty:"createdBefore",rootData:f,dynamicAnchors:c})||(e=e===null?j.errors:e.concat(
j.errors),r=e.length)),s.deadlineBefore!==void 0&&(j(s.deadlineBefore,{instancePath:t+"/deadlineBefore",parentData:s,parentDataProperty:"\
deadlineBefore",rootData:f,dynamicAnchors:c})||(e=e===null?j.errors:e.concat(j.errors),r=e.length)),s.respondedBy!==void 0&&
(v(s.respondedBy,{instancePath:t+"/respondedBy",parentData:s,parentDataProperty:"respondedBy",rootData:f,dynamicAnchors:c})||
(e=e===null?v.errors:e.concat(v.errors),r=e.length)),s.sort!==void 0){let l=s.sort;if(typeof l!="string"){let m={instancePath:t+
"/sort",schemaPath:"#/properties/sort/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
m]:e.push(m),r++}if(!(l==="-createdAt"||l==="createdAt"||l==="deadline"||l==="-priority")){let m={instancePath:t+"/sort",
schemaPath:"#/properties/sort/enum",keyword:"enum",params:{allowedValues:je.properties.sort.enum},message:"must be equal\
 to one of the allowed values"};e===null?e=[m]:e.push(m),r++}}if(s.cursor!==void 0){let l=s.cursor;if(typeof l=="string"){
if(D(l)>512){let m={instancePath:t+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{limit:512},
message:"must NOT have more than 512 characters"};e===null?e=[m]:e.push(m),r++}if(D(l)<1){let m={instancePath:t+"/cursor",
schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 char\
acters"};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:t+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),r++}}if(s.limit!==void 0){let l=s.limit;
if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let m={instancePath:t+"/limit",schemaPath:"#/properties/limit/\
type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[m]:e.push(m),r++}if(typeof l=="numbe\
r"&&isFinite(l)){if(l>200||isNaN(l)){let m={instancePath:t+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"max\
imum",params:{comparison:"<=",limit:200},message:"must be <= 200"};e===null?e=[m]:e.push(m),r++}if(l<1||isNaN(l)){let m={
instancePath:t+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[m]:e.push(m),r++}}}}else{let l={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[l]:e.push(l),r++}return fe.errors=e,r===0}fe.evaluated={props:{view:!0,state:!0,
q:!0,label:!0,priorityMin:!0,"source.system":!0,"source.workflow":!0,"source.run":!0,"source.task":!0,createdAfter:!0,createdBefore:!0,
deadlineBefore:!0,respondedBy:!0,sort:!0,cursor:!0,limit:!0},dynamicProps:!1,dynamicItems:!1};var sr=ce;function ce(s,{instancePath:t="",parentData:b,parentDataProperty:w,rootData:f=s,dynamicAnchors:c={}}={}){let e=null,r=0,
a=ce.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s))s["Idempotency-Key"]!==void 0&&(E(s["Idempotency-Key"],{instancePath:t+"/Idempotency-Key",parentData:s,parentDataProperty:"\
Idempotency-Key",rootData:f,dynamicAnchors:c})||(e=e===null?E.errors:e.concat(E.errors),r=e.length));else{let n={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),r++}return ce.
errors=e,r===0}ce.evaluated={props:{"Idempotency-Key":!0},dynamicProps:!1,dynamicItems:!1};var tr=ye,nr={$id:"countReque\
sts_query",type:"object",required:[],properties:{view:{type:"string",enum:["assigned","snoozed","answered","created","al\
l"]},state:{type:"array",if:{maxItems:6},then:{items:{$ref:"hitl:State"}},else:{maxItems:6}},q:{$ref:"hitl:Name"},label:{
type:"array",if:{maxItems:10},then:{items:{type:"string",minLength:2,maxLength:320,pattern:"^[^:]+:"}},else:{maxItems:10}},
priorityMin:{type:"integer",minimum:0,maximum:100},"source.system":{$ref:"hitl:Name"},"source.workflow":{$ref:"hitl:Name"},
"source.run":{$ref:"hitl:Name"},"source.task":{$ref:"hitl:Name"},createdAfter:{$ref:"hitl:Instant"},createdBefore:{$ref:"\
hitl:Instant"},deadlineBefore:{$ref:"hitl:Instant"},respondedBy:{$ref:"hitl:Name"}}};function ye(s,{instancePath:t="",parentData:b,
parentDataProperty:w,rootData:f=s,dynamicAnchors:c={}}={}){let e=null,r=0,a=ye.evaluated;if(a.dynamicProps&&(a.props=void 0),
a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.view!==void 0){let l=s.view;if(typeof l!=
"string"){let m={instancePath:t+"/view",schemaPath:"#/properties/view/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[m]:e.push(m),r++}if(!(l==="assigned"||l==="snoozed"||l==="answered"||l==="created"||l==="al\
l")){let m={instancePath:t+"/view",schemaPath:"#/properties/view/enum",keyword:"enum",params:{allowedValues:nr.properties.
view.enum},message:"must be equal to one of the allowed values"};e===null?e=[m]:e.push(m),r++}}if(s.state!==void 0){let l=s.
state;if(!Array.isArray(l)){let p={instancePath:t+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[p]:e.push(p),r++}let m=r,q=!0,I=r;if(Array.isArray(l)&&l.length>6){let p={};
e===null?e=[p]:e.push(p),r++}var n=I===r;r=m,e!==null&&(m?e.length=m:e=null);let o;if(n){let p=r;if(Array.isArray(l)){let d=l.
length;for(let y=0;y<d;y++)B(l[y],{instancePath:t+"/state/"+y,parentData:l,parentDataProperty:y,rootData:f,dynamicAnchors:c})||
(e=e===null?B.errors:e.concat(B.errors),r=e.length)}var n=p===r;q=n,o="then"}else{let p=r;if(Array.isArray(l)&&l.length>
6){let d={instancePath:t+"/state",schemaPath:"#/properties/state/else/maxItems",keyword:"maxItems",params:{limit:6},message:"\
must NOT have more than 6 items"};e===null?e=[d]:e.push(d),r++}var n=p===r;q=n,o="else"}if(!q){let p={instancePath:t+"/s\
tate",schemaPath:"#/properties/state/if",keyword:"if",params:{failingKeyword:o},message:'must match "'+o+'" schema'};e===
null?e=[p]:e.push(p),r++}}if(s.q!==void 0&&(v(s.q,{instancePath:t+"/q",parentData:s,parentDataProperty:"q",rootData:f,dynamicAnchors:c})||
(e=e===null?v.errors:e.concat(v.errors),r=e.length)),s.label!==void 0){let l=s.label;if(!Array.isArray(l)){let p={instancePath:t+
"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[
p]:e.push(p),r++}let m=r,q=!0,I=r;if(Array.isArray(l)&&l.length>10){let p={};e===null?e=[p]:e.push(p),r++}var i=I===r;r=
m,e!==null&&(m?e.length=m:e=null);let o;if(i){let p=r;if(Array.isArray(l)){let d=l.length;for(let y=0;y<d;y++){let u=l[y];
if(typeof u=="string"){if(D(u)>320){let h={instancePath:t+"/label/"+y,schemaPath:"#/properties/label/then/items/maxLengt\
h",keyword:"maxLength",params:{limit:320},message:"must NOT have more than 320 characters"};e===null?e=[h]:e.push(h),r++}
if(D(u)<2){let h={instancePath:t+"/label/"+y,schemaPath:"#/properties/label/then/items/minLength",keyword:"minLength",params:{
limit:2},message:"must NOT have fewer than 2 characters"};e===null?e=[h]:e.push(h),r++}if(!Ne.test(u)){let h={instancePath:t+
"/label/"+y,schemaPath:"#/properties/label/then/items/pattern",keyword:"pattern",params:{pattern:"^[^:]+:"},message:'mus\
t match pattern "^[^:]+:"'};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/label/"+y,schemaPath:"#/propertie\
s/label/then/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),r++}}}
var i=p===r;q=i,o="then"}else{let p=r;if(Array.isArray(l)&&l.length>10){let d={instancePath:t+"/label",schemaPath:"#/pro\
perties/label/else/maxItems",keyword:"maxItems",params:{limit:10},message:"must NOT have more than 10 items"};e===null?e=
[d]:e.push(d),r++}var i=p===r;q=i,o="else"}if(!q){let p={instancePath:t+"/label",schemaPath:"#/properties/label/if",keyword:"\
if",params:{failingKeyword:o},message:'must match "'+o+'" schema'};e===null?e=[p]:e.push(p),r++}}if(s.priorityMin!==void 0){
let l=s.priorityMin;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let m={instancePath:t+"/priorityMin",schemaPath:"\
#/properties/priorityMin/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[m]:e.push(m),
r++}if(typeof l=="number"&&isFinite(l)){if(l>100||isNaN(l)){let m={instancePath:t+"/priorityMin",schemaPath:"#/propertie\
s/priorityMin/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"};e===null?e=[m]:e.push(
m),r++}if(l<0||isNaN(l)){let m={instancePath:t+"/priorityMin",schemaPath:"#/properties/priorityMin/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[m]:e.push(m),r++}}}s["source.system"]!==void 0&&
(v(s["source.system"],{instancePath:t+"/source.system",parentData:s,parentDataProperty:"source.system",rootData:f,dynamicAnchors:c})||
(e=e===null?v.errors:e.concat(v.errors),r=e.length)),s["source.workflow"]!==void 0&&(v(s["source.workflow"],{instancePath:t+
"/source.workflow",parentData:s,parentDataProperty:"source.workflow",rootData:f,dynamicAnchors:c})||(e=e===null?v.errors:
e.concat(v.errors),r=e.length)),s["source.run"]!==void 0&&(v(s["source.run"],{instancePath:t+"/source.run",parentData:s,
parentDataProperty:"source.run",rootData:f,dynamicAnchors:c})||(e=e===null?v.errors:e.concat(v.errors),r=e.length)),s["s\
ource.task"]!==void 0&&(v(s["source.task"],{instancePath:t+"/source.task",parentData:s,parentDataProperty:"source.task",
rootData:f,dynamicAnchors:c})||(e=e===null?v.errors:e.concat(v.errors),r=e.length)),s.createdAfter!==void 0&&(j(s.createdAfter,
{instancePath:t+"/createdAfter",parentData:s,parentDataProperty:"createdAfter",rootData:f,dynamicAnchors:c})||(e=e===null?
j.errors:e.concat(j.errors),r=e.length)),s.createdBefore!==void 0&&(j(s.createdBefore,{instancePath:t+"/createdBefore",parentData:s,
parentDataProperty:"createdBefore",rootData:f,dynamicAnchors:c})||(e=e===null?j.errors:e.concat(j.errors),r=e.length)),s.
deadlineBefore!==void 0&&(j(s.deadlineBefore,{instancePath:t+"/deadlineBefore",parentData:s,parentDataProperty:"deadline\
Before",rootData:f,dynamicAnchors:c})||(e=e===null?j.errors:e.concat(j.errors),r=e.length)),s.respondedBy!==void 0&&(v(s.
respondedBy,{instancePath:t+"/respondedBy",parentData:s,parentDataProperty:"respondedBy",rootData:f,dynamicAnchors:c})||
(e=e===null?v.errors:e.concat(v.errors),r=e.length))}else{let l={instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),r++}return ye.errors=e,r===0}ye.evaluated={props:{view:!0,
state:!0,q:!0,label:!0,priorityMin:!0,"source.system":!0,"source.workflow":!0,"source.run":!0,"source.task":!0,createdAfter:!0,
createdBefore:!0,deadlineBefore:!0,respondedBy:!0},dynamicProps:!1,dynamicItems:!1};var ir=de;function de(s,{instancePath:t="",parentData:b,parentDataProperty:w,rootData:f=s,dynamicAnchors:c={}}={}){let e=null,r=0,
a=de.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.seconds!==void 0){let n=s.seconds;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let i={instancePath:t+
"/seconds",schemaPath:"#/properties/seconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[i]:e.push(i),r++}if(typeof n=="number"&&isFinite(n)){if(n>60||isNaN(n)){let i={instancePath:t+"/seconds",schemaPath:"\
#/properties/seconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:60},message:"must be <= 60"};e===null?e=[i]:
e.push(i),r++}if(n<0||isNaN(n)){let i={instancePath:t+"/seconds",schemaPath:"#/properties/seconds/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),r++}}}}else{let n={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),r++}return de.
errors=e,r===0}de.evaluated={props:{seconds:!0},dynamicProps:!1,dynamicItems:!1};var ar=he,or={$id:"respondToRequest_hea\
der",type:"object",required:[],properties:{"Idempotency-Key":{$ref:"hitl:IdempotencyKey"},"Hitl-Channel":{type:"string",
enum:["ui"]}}};function he(s,{instancePath:t="",parentData:b,parentDataProperty:w,rootData:f=s,dynamicAnchors:c={}}={}){
let e=null,r=0,a=he.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s["Idempotency-Key"]!==void 0&&(E(s["Idempotency-Key"],{instancePath:t+"/Idempotency-Key",parentData:s,
parentDataProperty:"Idempotency-Key",rootData:f,dynamicAnchors:c})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),
s["Hitl-Channel"]!==void 0){let n=s["Hitl-Channel"];if(typeof n!="string"){let i={instancePath:t+"/Hitl-Channel",schemaPath:"\
#/properties/Hitl-Channel/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),
r++}if(n!=="ui"){let i={instancePath:t+"/Hitl-Channel",schemaPath:"#/properties/Hitl-Channel/enum",keyword:"enum",params:{
allowedValues:or.properties["Hitl-Channel"].enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.
push(i),r++}}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};e===null?e=[n]:e.push(n),r++}return he.errors=e,r===0}he.evaluated={props:{"Idempotency-Key":!0,"Hitl-Channel":!0},
dynamicProps:!1,dynamicItems:!1};var lr=ge,pr={$id:"cancelRequest_header",type:"object",required:[],properties:{"Hitl-Ch\
annel":{type:"string",enum:["ui"]}}};function ge(s,{instancePath:t="",parentData:b,parentDataProperty:w,rootData:f=s,dynamicAnchors:c={}}={}){
let e=null,r=0,a=ge.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s["Hitl-Channel"]!==void 0){let n=s["Hitl-Channel"];if(typeof n!="string"){let i={instancePath:t+"\
/Hitl-Channel",schemaPath:"#/properties/Hitl-Channel/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[i]:e.push(i),r++}if(n!=="ui"){let i={instancePath:t+"/Hitl-Channel",schemaPath:"#/properties/Hitl-Channel/en\
um",keyword:"enum",params:{allowedValues:pr.properties["Hitl-Channel"].enum},message:"must be equal to one of the allowe\
d values"};e===null?e=[i]:e.push(i),r++}}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[n]:e.push(n),r++}return ge.errors=e,r===0}ge.evaluated={props:{"Hitl-Channe\
l":!0},dynamicProps:!1,dynamicItems:!1};var mr=ve,ur={$id:"failRequest_header",type:"object",required:[],properties:{"Hi\
tl-Channel":{type:"string",enum:["ui"]}}};function ve(s,{instancePath:t="",parentData:b,parentDataProperty:w,rootData:f=s,
dynamicAnchors:c={}}={}){let e=null,r=0,a=ve.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),
s&&typeof s=="object"&&!Array.isArray(s)){if(s["Hitl-Channel"]!==void 0){let n=s["Hitl-Channel"];if(typeof n!="string"){
let i={instancePath:t+"/Hitl-Channel",schemaPath:"#/properties/Hitl-Channel/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[i]:e.push(i),r++}if(n!=="ui"){let i={instancePath:t+"/Hitl-Channel",schemaPath:"#/\
properties/Hitl-Channel/enum",keyword:"enum",params:{allowedValues:ur.properties["Hitl-Channel"].enum},message:"must be \
equal to one of the allowed values"};e===null?e=[i]:e.push(i),r++}}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),r++}return ve.errors=e,r===0}ve.evaluated=
{props:{"Hitl-Channel":!0},dynamicProps:!1,dynamicItems:!1};var fr=Pe,cr={$id:"claimRequest_header",type:"object",required:[],
properties:{"Hitl-Channel":{type:"string",enum:["ui"]}}};function Pe(s,{instancePath:t="",parentData:b,parentDataProperty:w,
rootData:f=s,dynamicAnchors:c={}}={}){let e=null,r=0,a=Pe.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s["Hitl-Channel"]!==void 0){let n=s["Hitl-Channel"];if(typeof n!=
"string"){let i={instancePath:t+"/Hitl-Channel",schemaPath:"#/properties/Hitl-Channel/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}if(n!=="ui"){let i={instancePath:t+"/Hitl-Channel",schemaPath:"\
#/properties/Hitl-Channel/enum",keyword:"enum",params:{allowedValues:cr.properties["Hitl-Channel"].enum},message:"must b\
e equal to one of the allowed values"};e===null?e=[i]:e.push(i),r++}}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),r++}return Pe.errors=e,r===0}Pe.evaluated=
{props:{"Hitl-Channel":!0},dynamicProps:!1,dynamicItems:!1};var yr=be,dr={$id:"releaseRequest_header",type:"object",required:[],
properties:{"Hitl-Channel":{type:"string",enum:["ui"]}}};function be(s,{instancePath:t="",parentData:b,parentDataProperty:w,
rootData:f=s,dynamicAnchors:c={}}={}){let e=null,r=0,a=be.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s["Hitl-Channel"]!==void 0){let n=s["Hitl-Channel"];if(typeof n!=
"string"){let i={instancePath:t+"/Hitl-Channel",schemaPath:"#/properties/Hitl-Channel/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}if(n!=="ui"){let i={instancePath:t+"/Hitl-Channel",schemaPath:"\
#/properties/Hitl-Channel/enum",keyword:"enum",params:{allowedValues:dr.properties["Hitl-Channel"].enum},message:"must b\
e equal to one of the allowed values"};e===null?e=[i]:e.push(i),r++}}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),r++}return be.errors=e,r===0}be.evaluated=
{props:{"Hitl-Channel":!0},dynamicProps:!1,dynamicItems:!1};var hr=we,gr={$id:"assignRequest_header",type:"object",required:[],
properties:{"Hitl-Channel":{type:"string",enum:["ui"]}}};function we(s,{instancePath:t="",parentData:b,parentDataProperty:w,
rootData:f=s,dynamicAnchors:c={}}={}){let e=null,r=0,a=we.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s["Hitl-Channel"]!==void 0){let n=s["Hitl-Channel"];if(typeof n!=
"string"){let i={instancePath:t+"/Hitl-Channel",schemaPath:"#/properties/Hitl-Channel/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}if(n!=="ui"){let i={instancePath:t+"/Hitl-Channel",schemaPath:"\
#/properties/Hitl-Channel/enum",keyword:"enum",params:{allowedValues:gr.properties["Hitl-Channel"].enum},message:"must b\
e equal to one of the allowed values"};e===null?e=[i]:e.push(i),r++}}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),r++}return we.errors=e,r===0}we.evaluated=
{props:{"Hitl-Channel":!0},dynamicProps:!1,dynamicItems:!1};var vr=ke,Pr={$id:"snoozeRequest_header",type:"object",required:[],
properties:{"Hitl-Channel":{type:"string",enum:["ui"]}}};function ke(s,{instancePath:t="",parentData:b,parentDataProperty:w,
rootData:f=s,dynamicAnchors:c={}}={}){let e=null,r=0,a=ke.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s["Hitl-Channel"]!==void 0){let n=s["Hitl-Channel"];if(typeof n!=
"string"){let i={instancePath:t+"/Hitl-Channel",schemaPath:"#/properties/Hitl-Channel/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}if(n!=="ui"){let i={instancePath:t+"/Hitl-Channel",schemaPath:"\
#/properties/Hitl-Channel/enum",keyword:"enum",params:{allowedValues:Pr.properties["Hitl-Channel"].enum},message:"must b\
e equal to one of the allowed values"};e===null?e=[i]:e.push(i),r++}}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),r++}return ke.errors=e,r===0}ke.evaluated=
{props:{"Hitl-Channel":!0},dynamicProps:!1,dynamicItems:!1};var br=qe,wr={$id:"addComment_header",type:"object",required:[],
properties:{"Hitl-Channel":{type:"string",enum:["ui"]}}};function qe(s,{instancePath:t="",parentData:b,parentDataProperty:w,
rootData:f=s,dynamicAnchors:c={}}={}){let e=null,r=0,a=qe.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s["Hitl-Channel"]!==void 0){let n=s["Hitl-Channel"];if(typeof n!=
"string"){let i={instancePath:t+"/Hitl-Channel",schemaPath:"#/properties/Hitl-Channel/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}if(n!=="ui"){let i={instancePath:t+"/Hitl-Channel",schemaPath:"\
#/properties/Hitl-Channel/enum",keyword:"enum",params:{allowedValues:wr.properties["Hitl-Channel"].enum},message:"must b\
e equal to one of the allowed values"};e===null?e=[i]:e.push(i),r++}}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),r++}return qe.errors=e,r===0}qe.evaluated=
{props:{"Hitl-Channel":!0},dynamicProps:!1,dynamicItems:!1};var kr=Ie,qr={$id:"respondToMany_header",type:"object",required:[],
properties:{"Hitl-Channel":{type:"string",enum:["ui"]}}};function Ie(s,{instancePath:t="",parentData:b,parentDataProperty:w,
rootData:f=s,dynamicAnchors:c={}}={}){let e=null,r=0,a=Ie.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s["Hitl-Channel"]!==void 0){let n=s["Hitl-Channel"];if(typeof n!=
"string"){let i={instancePath:t+"/Hitl-Channel",schemaPath:"#/properties/Hitl-Channel/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}if(n!=="ui"){let i={instancePath:t+"/Hitl-Channel",schemaPath:"\
#/properties/Hitl-Channel/enum",keyword:"enum",params:{allowedValues:qr.properties["Hitl-Channel"].enum},message:"must b\
e equal to one of the allowed values"};e===null?e=[i]:e.push(i),r++}}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),r++}return Ie.errors=e,r===0}Ie.evaluated=
{props:{"Hitl-Channel":!0},dynamicProps:!1,dynamicItems:!1};var Ir=Ae;function Ae(s,{instancePath:t="",parentData:b,parentDataProperty:w,rootData:f=s,dynamicAnchors:c={}}={}){let e=null,r=0,
a=Ae.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.cursor!==void 0){let n=s.cursor;if(typeof n=="string"){if(D(n)>512){let i={instancePath:t+"/cursor",schemaPath:"\
#/properties/cursor/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"};
e===null?e=[i]:e.push(i),r++}if(D(n)<1){let i={instancePath:t+"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+
"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[i]:e.push(i),r++}}if(s.limit!==void 0){let n=s.limit;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let i={
instancePath:t+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be int\
eger"};e===null?e=[i]:e.push(i),r++}if(typeof n=="number"&&isFinite(n)){if(n>200||isNaN(n)){let i={instancePath:t+"/limi\
t",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};
e===null?e=[i]:e.push(i),r++}if(n<1||isNaN(n)){let i={instancePath:t+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[i]:e.push(i),r++}}}}else{let n={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),r++}return Ae.
errors=e,r===0}Ae.evaluated={props:{cursor:!0,limit:!0},dynamicProps:!1,dynamicItems:!1};var _r={createRequest:$e,respondToRequest:Se,
cancelRequest:Fe,failRequest:ze,claimRequest:Ue,releaseRequest:We,assignRequest:Je,snoozeRequest:Ze,addComment:Ge,respondToMany:Qe},
Dr={listRequests:er,countRequests:tr,waitForRequest:ir,listEvents:Ir},jr={createRequest:sr,respondToRequest:ar,cancelRequest:lr,
failRequest:mr,claimRequest:fr,releaseRequest:yr,assignRequest:hr,snoozeRequest:vr,addComment:br,respondToMany:kr},Nr={listRequests:{
query:{view:{type:"string",default:"assigned"},state:{type:"array"},q:{type:"string"},label:{type:"array"},priorityMin:{
type:"integer"},"source.system":{type:"string"},"source.workflow":{type:"string"},"source.run":{type:"string"},"source.t\
ask":{type:"string"},createdAfter:{type:"string"},createdBefore:{type:"string"},deadlineBefore:{type:"string"},respondedBy:{
type:"string"},sort:{type:"string",default:"-createdAt"},cursor:{type:"string"},limit:{type:"integer",default:50}},header:{}},
createRequest:{query:{},header:{"Idempotency-Key":{type:"string"}}},countRequests:{query:{view:{type:"string",default:"a\
ssigned"},state:{type:"array"},q:{type:"string"},label:{type:"array"},priorityMin:{type:"integer"},"source.system":{type:"\
string"},"source.workflow":{type:"string"},"source.run":{type:"string"},"source.task":{type:"string"},createdAfter:{type:"\
string"},createdBefore:{type:"string"},deadlineBefore:{type:"string"},respondedBy:{type:"string"}},header:{}},getRequest:{
query:{},header:{}},waitForRequest:{query:{seconds:{type:"integer",default:30}},header:{}},respondToRequest:{query:{},header:{
"Idempotency-Key":{type:"string"},"Hitl-Channel":{type:"string"}}},cancelRequest:{query:{},header:{"Hitl-Channel":{type:"\
string"}}},failRequest:{query:{},header:{"Hitl-Channel":{type:"string"}}},claimRequest:{query:{},header:{"Hitl-Channel":{
type:"string"}}},releaseRequest:{query:{},header:{"Hitl-Channel":{type:"string"}}},assignRequest:{query:{},header:{"Hitl\
-Channel":{type:"string"}}},snoozeRequest:{query:{},header:{"Hitl-Channel":{type:"string"}}},addComment:{query:{},header:{
"Hitl-Channel":{type:"string"}}},getEligibility:{query:{},header:{}},respondToMany:{query:{},header:{"Hitl-Channel":{type:"\
string"}}},listEvents:{query:{cursor:{type:"string"},limit:{type:"integer",default:50}},header:{}},exportRequest:{query:{},
header:{}},streamChanges:{query:{},header:{}},getContract:{query:{},header:{}},health:{query:{},header:{}}};export{_r as bodies,jr as headers,Nr as parameters,Dr as query};
