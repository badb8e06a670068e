// Generated from openapi/hitl.yaml by scripts/generate.mjs. Do not edit.
var ve=(r,a)=>new Date(Date.UTC(r,a,0)).getUTCDate(),Pe=/^(\d{4})-(\d\d)-(\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/,
ye={"date-time":r=>{let[,a,v,P]=(Pe.exec(r)??[]).map(Number);return v>=1&&v<=12&&P>=1&&P<=ve(a,v)},uuid:r=>/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.
test(r)};function fe(r){let a=0;for(let v of r)a+=1;return a}var de=(r,a)=>r===a;var we=ae;var te={$id:"hitl:CreateRequest",type:"object",additionalProperties:!1,required:["subject","assignees"],properties:{subject:{
type:"string",minLength:1,maxLength:500},body:{type:["string","null"]},options:{type:"array",minItems:1,if:{maxItems:100},
then:{items:{$ref:"hitl:OptionInput"}},else:{maxItems:100}},defaults:{type:["array","null"],minItems:1,if:{maxItems:100},
then:{items:{$ref:"hitl:OptionValue"},uniqueItems:!0},else:{maxItems:100}},multiple:{type:"boolean"},paramsSchema:{if:{type:"\
null"},then:{type:"null"},else:{$ref:"hitl:JsonSchema"}},paramsUi:{type:["object","null"],additionalProperties:!0},paramsData:{},
context:{},assignees:{$ref:"hitl:Assignees"},timeout:{$ref:"hitl:Duration"},deadline:{$ref:"hitl:Instant"},priority:{type:"\
integer",minimum:0,maximum:100},labels:{$ref:"hitl:Labels"},source:{if:{type:"null"},then:{type:"null"},else:{$ref:"hitl\
:Source"}},kind:{$ref:"hitl:Kind"}}},be=Object.prototype.hasOwnProperty,g=fe,ke=de,Ie={$id:"hitl:OptionInput",if:{type:"\
string"},then:{$ref:"hitl:OptionValue"},else:{type:["string","object"],additionalProperties:!1,required:["value"],properties:{
value:{$ref:"hitl:OptionValue"},label:{type:"string",minLength:1,maxLength:200},description:{type:"string",maxLength:1e3},
intent:{$ref:"hitl:Intent"},skipParams:{type:"boolean"}}}};function T(r,{instancePath:a="",parentData:v,parentDataProperty:P,rootData:y=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=T.
evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>200){let i={instancePath:a,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?
e=[i]:e.push(i),s++}if(g(r)<1){let i={instancePath:a,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}return T.errors=e,s===0}T.evaluated=
{dynamicProps:!1,dynamicItems:!1};var xe={$id:"hitl:Intent",type:"string",enum:["primary","danger","neutral"]};function M(r,{
instancePath:a="",parentData:v,parentDataProperty:P,rootData:y=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=M.evaluated;if(n.
dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r!="string"){let i={instancePath:a,schemaPath:"#/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(!(r==="primary"||r===
"danger"||r==="neutral")){let i={instancePath:a,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:xe.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),s++}return M.errors=e,s===0}M.evaluated={dynamicProps:!1,
dynamicItems:!1};function J(r,{instancePath:a="",parentData:v,parentDataProperty:P,rootData:y=r,dynamicAnchors:f={}}={}){
let e=null,s=0,n=J.evaluated;n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0);let i=s,t=!0,u=s;if(typeof r!=
"string"){let m={};e===null?e=[m]:e.push(m),s++}var h=u===s;s=i,e!==null&&(i?e.length=i:e=null);let l;if(h){let m=s;T(r,
{instancePath:a,parentData:v,parentDataProperty:P,rootData:y,dynamicAnchors:f})||(e=e===null?T.errors:e.concat(T.errors),
s=e.length);var h=m===s;t=h,l="then"}else{let m=s;if(typeof r!="string"&&!(r&&typeof r=="object"&&!Array.isArray(r))){let c={
instancePath:a,schemaPath:"#/else/type",keyword:"type",params:{type:Ie.else.type},message:"must be string,object"};e===null?
e=[c]:e.push(c),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.value===void 0){let c={instancePath:a,schemaPath:"\
#/else/required",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'"};e===
null?e=[c]:e.push(c),s++}for(let c in r)if(!(c==="value"||c==="label"||c==="description"||c==="intent"||c==="skipParams")){
let o={instancePath:a,schemaPath:"#/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(r.value!==void 0&&(T(r.value,{instancePath:a+
"/value",parentData:r,parentDataProperty:"value",rootData:y,dynamicAnchors:f})||(e=e===null?T.errors:e.concat(T.errors),
s=e.length)),r.label!==void 0){let c=r.label;if(typeof c=="string"){if(g(c)>200){let o={instancePath:a+"/label",schemaPath:"\
#/else/properties/label/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 character\
s"};e===null?e=[o]:e.push(o),s++}if(g(c)<1){let o={instancePath:a+"/label",schemaPath:"#/else/properties/label/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),s++}}else{
let o={instancePath:a+"/label",schemaPath:"#/else/properties/label/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),s++}}if(r.description!==void 0){let c=r.description;if(typeof c=="string"){if(g(
c)>1e3){let o={instancePath:a+"/description",schemaPath:"#/else/properties/description/maxLength",keyword:"maxLength",params:{
limit:1e3},message:"must NOT have more than 1000 characters"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:a+"\
/description",schemaPath:"#/else/properties/description/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[o]:e.push(o),s++}}if(r.intent!==void 0&&(M(r.intent,{instancePath:a+"/intent",parentData:r,parentDataProperty:"\
intent",rootData:y,dynamicAnchors:f})||(e=e===null?M.errors:e.concat(M.errors),s=e.length)),r.skipParams!==void 0&&typeof r.
skipParams!="boolean"){let c={instancePath:a+"/skipParams",schemaPath:"#/else/properties/skipParams/type",keyword:"type",
params:{type:"boolean"},message:"must be boolean"};e===null?e=[c]:e.push(c),s++}}var h=m===s;if(t=h,t)var p=!0;l="else"}
if(!t){let m={instancePath:a,schemaPath:"#/if",keyword:"if",params:{failingKeyword:l},message:'must match "'+l+'" schema'};
e===null?e=[m]:e.push(m),s++}return J.errors=e,n.props=p,s===0}J.evaluated={dynamicProps:!0,dynamicItems:!1};function Z(r,{instancePath:a="",parentData:v,parentDataProperty:P,rootData:y=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Z.
evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),!(r&&typeof r=="object"&&!Array.isArray(r))){
let i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:
e.push(i),s++}return Z.errors=e,s===0}Z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function z(r,{instancePath:a="",parentData:v,parentDataProperty:P,rootData:y=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=z.
evaluated;n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0);let i=s,t=!0,u=s;if(r&&typeof r=="object"&&!Array.
isArray(r)){let x;if(r.anyone===void 0&&(x="anyone")){let O={};e===null?e=[O]:e.push(O),s++}}var h=u===s;s=i,e!==null&&(i?
e.length=i:e=null);let l;if(h){let x=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.anyone===void 0){let w={instancePath:a,
schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"anyone"},message:"must have required property '\
anyone'"};e===null?e=[w]:e.push(w),s++}for(let w in r)if(w!=="anyone"){let D={instancePath:a,schemaPath:"#/then/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:w},message:"must NOT have additional properties"};
e===null?e=[D]:e.push(D),s++}if(r.anyone!==void 0){let w=r.anyone;if(typeof w!="boolean"){let D={instancePath:a+"/anyone",
schemaPath:"#/then/properties/anyone/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=
[D]:e.push(D),s++}if(w!==!0){let D={instancePath:a+"/anyone",schemaPath:"#/then/properties/anyone/const",keyword:"const",
params:{allowedValue:!0},message:"must be equal to constant"};e===null?e=[D]:e.push(D),s++}}}else{let w={instancePath:a,
schemaPath:"#/then/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[w]:e.push(w),s++}var h=x===
s;if(t=h,t)var p=!0;l="then"}else{let x=s,O=s,w=!0,D=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let H;if(r.nobody===
void 0&&(H="nobody")){let F={};e===null?e=[F]:e.push(F),s++}}var m=D===s;s=O,e!==null&&(O?e.length=O:e=null);let re;if(m){
let H=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.nobody===void 0){let j={instancePath:a,schemaPath:"#/else/then\
/required",keyword:"required",params:{missingProperty:"nobody"},message:"must have required property 'nobody'"};e===null?
e=[j]:e.push(j),s++}for(let j in r)if(j!=="nobody"){let S={instancePath:a,schemaPath:"#/else/then/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:j},message:"must NOT have additional properties"};e===null?e=[
S]:e.push(S),s++}if(r.nobody!==void 0){let j=r.nobody;if(typeof j!="boolean"){let S={instancePath:a+"/nobody",schemaPath:"\
#/else/then/properties/nobody/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[S]:e.push(
S),s++}if(j!==!0){let S={instancePath:a+"/nobody",schemaPath:"#/else/then/properties/nobody/const",keyword:"const",params:{
allowedValue:!0},message:"must be equal to constant"};e===null?e=[S]:e.push(S),s++}}}else{let j={instancePath:a,schemaPath:"\
#/else/then/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[j]:e.push(j),s++}var m=H===
s;if(w=m,w)var _=!0;re="then"}else{let H=s,F=s,j=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.users!==void 0){let d=r.
users,q=s;if(Array.isArray(d)&&d.length>0){let $={};e===null?e=[$]:e.push($),s++}var c=q===s}else var c=!0;if(c)if(r.roles!==
void 0){let d=r.roles,q=s;if(Array.isArray(d)&&d.length>0){let U={};e===null?e=[U]:e.push(U),s++}var c=q===s}else var c=!0}
var o=j===s;if(o){let d={instancePath:a,schemaPath:"#/else/else/not",keyword:"not",params:{},message:"must NOT be valid"};
e===null?e=[d]:e.push(d),s++}else s=F,e!==null&&(F?e.length=F:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){for(let d in r)
if(!(d==="users"||d==="roles")){let q={instancePath:a,schemaPath:"#/else/else/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:d},message:"must NOT have additional properties"};e===null?e=[q]:e.push(q),s++}if(r.
users!==void 0){let d=r.users;if(!Array.isArray(d)){let b={instancePath:a+"/users",schemaPath:"#/else/else/properties/us\
ers/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[b]:e.push(b),s++}let q=s,$=!0,U=s;if(Array.
isArray(d)&&d.length>200){let b={};e===null?e=[b]:e.push(b),s++}var E=U===s;s=q,e!==null&&(q?e.length=q:e=null);let C;if(E){
let b=s;if(Array.isArray(d)){let K=d.length;for(let A=0;A<K;A++){let L=d[A];if(typeof L=="string"){if(g(L)>200){let k={instancePath:a+
"/users/"+A,schemaPath:"#/else/else/properties/users/then/items/maxLength",keyword:"maxLength",params:{limit:200},message:"\
must NOT have more than 200 characters"};e===null?e=[k]:e.push(k),s++}if(g(L)<1){let k={instancePath:a+"/users/"+A,schemaPath:"\
#/else/else/properties/users/then/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer tha\
n 1 characters"};e===null?e=[k]:e.push(k),s++}}else{let k={instancePath:a+"/users/"+A,schemaPath:"#/else/else/properties\
/users/then/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[k]:e.push(k),s++}}let N=d.
length,V;if(N>1){let A={};for(;N--;){let L=d[N];if(typeof L=="string"){if(typeof A[L]=="number"){V=A[L];let k={instancePath:a+
"/users",schemaPath:"#/else/else/properties/users/then/uniqueItems",keyword:"uniqueItems",params:{i:N,j:V},message:"must\
 NOT have duplicate items (items ## "+V+" and "+N+" are identical)"};e===null?e=[k]:e.push(k),s++;break}A[L]=N}}}}var E=b===
s;$=E,C="then"}else{let b=s;if(Array.isArray(d)&&d.length>200){let K={instancePath:a+"/users",schemaPath:"#/else/else/pr\
operties/users/else/maxItems",keyword:"maxItems",params:{limit:200},message:"must NOT have more than 200 items"};e===null?
e=[K]:e.push(K),s++}var E=b===s;$=E,C="else"}if(!$){let b={instancePath:a+"/users",schemaPath:"#/else/else/properties/us\
ers/if",keyword:"if",params:{failingKeyword:C},message:'must match "'+C+'" schema'};e===null?e=[b]:e.push(b),s++}}if(r.roles!==
void 0){let d=r.roles;if(!Array.isArray(d)){let b={instancePath:a+"/roles",schemaPath:"#/else/else/properties/roles/type",
keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[b]:e.push(b),s++}let q=s,$=!0,U=s;if(Array.isArray(
d)&&d.length>200){let b={};e===null?e=[b]:e.push(b),s++}var I=U===s;s=q,e!==null&&(q?e.length=q:e=null);let C;if(I){let b=s;
if(Array.isArray(d)){let K=d.length;for(let A=0;A<K;A++){let L=d[A];if(typeof L=="string"){if(g(L)>200){let k={instancePath:a+
"/roles/"+A,schemaPath:"#/else/else/properties/roles/then/items/maxLength",keyword:"maxLength",params:{limit:200},message:"\
must NOT have more than 200 characters"};e===null?e=[k]:e.push(k),s++}if(g(L)<1){let k={instancePath:a+"/roles/"+A,schemaPath:"\
#/else/else/properties/roles/then/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer tha\
n 1 characters"};e===null?e=[k]:e.push(k),s++}}else{let k={instancePath:a+"/roles/"+A,schemaPath:"#/else/else/properties\
/roles/then/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[k]:e.push(k),s++}}let N=d.
length,V;if(N>1){let A={};for(;N--;){let L=d[N];if(typeof L=="string"){if(typeof A[L]=="number"){V=A[L];let k={instancePath:a+
"/roles",schemaPath:"#/else/else/properties/roles/then/uniqueItems",keyword:"uniqueItems",params:{i:N,j:V},message:"must\
 NOT have duplicate items (items ## "+V+" and "+N+" are identical)"};e===null?e=[k]:e.push(k),s++;break}A[L]=N}}}}var I=b===
s;$=I,C="then"}else{let b=s;if(Array.isArray(d)&&d.length>200){let K={instancePath:a+"/roles",schemaPath:"#/else/else/pr\
operties/roles/else/maxItems",keyword:"maxItems",params:{limit:200},message:"must NOT have more than 200 items"};e===null?
e=[K]:e.push(K),s++}var I=b===s;$=I,C="else"}if(!$){let b={instancePath:a+"/roles",schemaPath:"#/else/else/properties/ro\
les/if",keyword:"if",params:{failingKeyword:C},message:'must match "'+C+'" schema'};e===null?e=[b]:e.push(b),s++}}}else{
let d={instancePath:a,schemaPath:"#/else/else/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[d]:e.push(d),s++}var m=H===s;w=m,w&&_!==!0&&(_=!0),re="else"}if(!w){let H={instancePath:a,schemaPath:"#/else/if",
keyword:"if",params:{failingKeyword:re},message:'must match "'+re+'" schema'};e===null?e=[H]:e.push(H),s++}var h=x===s;t=
h,t&&p!==!0&&_!==void 0&&(_===!0?p=!0:(p=p||{},Object.assign(p,_))),l="else"}if(!t){let x={instancePath:a,schemaPath:"#/\
if",keyword:"if",params:{failingKeyword:l},message:'must match "'+l+'" schema'};e===null?e=[x]:e.push(x),s++}return z.errors=
e,n.props=p,s===0}z.evaluated={dynamicProps:!0,dynamicItems:!1};function B(r,{instancePath:a="",parentData:v,parentDataProperty:P,rootData:y=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=B.
evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(g(r)>64){let i={instancePath:a,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?
e=[i]:e.push(i),s++}}else{let i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[i]:e.push(i),s++}return B.errors=e,s===0}B.evaluated={dynamicProps:!1,dynamicItems:!1};var Ae=ye["date-time"];function G(r,{instancePath:a="",parentData:v,parentDataProperty:P,rootData:y=r,dynamicAnchors:f={}}={}){
let e=null,s=0,n=G.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r=="string"){if(!Ae(
r)){let i={instancePath:a,schemaPath:"#/format",keyword:"format",params:{format:"date-time"},message:'must match format \
"date-time"'};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}return G.errors=e,s===0}G.evaluated={dynamicProps:!1,dynamicItems:!1};function Q(r,{instancePath:a="",parentData:v,parentDataProperty:P,rootData:y=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Q.
evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(Object.keys(r).length>50){let t={instancePath:a,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:50},
message:"must NOT have more than 50 properties"};e===null?e=[t]:e.push(t),s++}for(let t in r){let u=s;if(typeof t=="stri\
ng"){if(g(t)>63){let h={instancePath:a,schemaPath:"#/propertyNames/maxLength",keyword:"maxLength",params:{limit:63},message:"\
must NOT have more than 63 characters",propertyName:t};e===null?e=[h]:e.push(h),s++}if(g(t)<1){let h={instancePath:a,schemaPath:"\
#/propertyNames/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",propertyName:t};
e===null?e=[h]:e.push(h),s++}}else{let h={instancePath:a,schemaPath:"#/propertyNames/type",keyword:"type",params:{type:"\
string"},message:"must be string",propertyName:t};e===null?e=[h]:e.push(h),s++}var i=u===s;if(!i){let h={instancePath:a,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:t},message:"property name must be valid"};e===
null?e=[h]:e.push(h),s++}}for(let t in r){let u=r[t];if(typeof u=="string"){if(g(u)>255){let h={instancePath:a+"/"+t.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{limit:255},message:"\
must NOT have more than 255 characters"};e===null?e=[h]:e.push(h),s++}}else{let h={instancePath:a+"/"+t.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[h]:e.push(h),s++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[t]:e.push(t),s++}return Q.errors=e,s===0}Q.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Le=new RegExp("^([Hh][Tt][Tt][Pp][Ss]?://|[Mm][Aa][Ii][Ll][Tt][Oo]:)","u");function W(r,{instancePath:a="",parentData:v,
parentDataProperty:P,rootData:y=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=W.evaluated;if(n.dynamicProps&&(n.props=void 0),
n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let i in r)if(!(i==="system"||i==="workfl\
ow"||i==="run"||i==="task"||i==="url")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(r.
system!==void 0){let i=r.system;if(typeof i=="string"){if(g(i)>200){let t={instancePath:a+"/system",schemaPath:"#/proper\
ties/system/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?
e=[t]:e.push(t),s++}if(g(i)<1){let t={instancePath:a+"/system",schemaPath:"#/properties/system/minLength",keyword:"minLe\
ngth",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:a+
"/system",schemaPath:"#/properties/system/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[t]:e.push(t),s++}}if(r.workflow!==void 0){let i=r.workflow;if(typeof i=="string"){if(g(i)>200){let t={instancePath:a+
"/workflow",schemaPath:"#/properties/workflow/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have m\
ore than 200 characters"};e===null?e=[t]:e.push(t),s++}if(g(i)<1){let t={instancePath:a+"/workflow",schemaPath:"#/proper\
ties/workflow/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[t]:e.push(t),s++}}else{let t={instancePath:a+"/workflow",schemaPath:"#/properties/workflow/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}if(r.run!==void 0){let i=r.run;if(typeof i=="stri\
ng"){if(g(i)>200){let t={instancePath:a+"/run",schemaPath:"#/properties/run/maxLength",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters"};e===null?e=[t]:e.push(t),s++}if(g(i)<1){let t={instancePath:a+"/run",schemaPath:"\
#/properties/run/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[t]:e.push(t),s++}}else{let t={instancePath:a+"/run",schemaPath:"#/properties/run/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}if(r.task!==void 0){let i=r.task;if(typeof i=="string"){
if(g(i)>200){let t={instancePath:a+"/task",schemaPath:"#/properties/task/maxLength",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters"};e===null?e=[t]:e.push(t),s++}if(g(i)<1){let t={instancePath:a+"/task",
schemaPath:"#/properties/task/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charac\
ters"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:a+"/task",schemaPath:"#/properties/task/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}if(r.url!==void 0){let i=r.url;if(typeof i==
"string"){if(g(i)>2e3){let t={instancePath:a+"/url",schemaPath:"#/properties/url/maxLength",keyword:"maxLength",params:{
limit:2e3},message:"must NOT have more than 2000 characters"};e===null?e=[t]:e.push(t),s++}if(!Le.test(i)){let t={instancePath:a+
"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{pattern:"^([Hh][Tt][Tt][Pp][Ss]?://|[Mm][Aa][Ii][\
Ll][Tt][Oo]:)"},message:'must match pattern "^([Hh][Tt][Tt][Pp][Ss]?://|[Mm][Aa][Ii][Ll][Tt][Oo]:)"'};e===null?e=[t]:e.push(
t),s++}}else{let t={instancePath:a+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),s++}}}else{let i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}return W.errors=e,s===0}W.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var qe={$id:"hitl:Kind",type:"string",enum:["approval","termination","branch","entry","choice","gate","\
timer"]};function X(r,{instancePath:a="",parentData:v,parentDataProperty:P,rootData:y=r,dynamicAnchors:f={}}={}){let e=null,
s=0,n=X.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof r!="string"){let i={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(!(r===
"approval"||r==="termination"||r==="branch"||r==="entry"||r==="choice"||r==="gate"||r==="timer")){let i={instancePath:a,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:qe.enum},message:"must be equal to one of the allowed values"};
e===null?e=[i]:e.push(i),s++}return X.errors=e,s===0}X.evaluated={dynamicProps:!1,dynamicItems:!1};function Y(r,{instancePath:a="",
parentData:v,parentDataProperty:P,rootData:y=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=Y.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.subject===void 0){let l={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"subject"},message:"must have required\
 property 'subject'"};e===null?e=[l]:e.push(l),s++}if(r.assignees===void 0){let l={instancePath:a,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"assignees"},message:"must have required property 'assignees'"};e===null?e=[l]:
e.push(l),s++}for(let l in r)if(!be.call(te.properties,l)){let p={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"};e===null?e=[p]:e.push(
p),s++}if(r.subject!==void 0){let l=r.subject;if(typeof l=="string"){if(g(l)>500){let p={instancePath:a+"/subject",schemaPath:"\
#/properties/subject/maxLength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"};
e===null?e=[p]:e.push(p),s++}if(g(l)<1){let p={instancePath:a+"/subject",schemaPath:"#/properties/subject/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:a+
"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[p]:e.push(p),s++}}if(r.body!==void 0){let l=r.body;if(typeof l!="string"&&l!==null){let p={instancePath:a+"/body",schemaPath:"\
#/properties/body/type",keyword:"type",params:{type:te.properties.body.type},message:"must be string,null"};e===null?e=[
p]:e.push(p),s++}}if(r.options!==void 0){let l=r.options,p=s,m=!0,_=s;if(Array.isArray(l)&&l.length>100){let o={};e===null?
e=[o]:e.push(o),s++}var i=_===s;s=p,e!==null&&(p?e.length=p:e=null);let c;if(i){let o=s;if(Array.isArray(l)){let I=l.length;
for(let x=0;x<I;x++)J(l[x],{instancePath:a+"/options/"+x,parentData:l,parentDataProperty:x,rootData:y,dynamicAnchors:f})||
(e=e===null?J.errors:e.concat(J.errors),s=e.length)}var i=o===s;m=i,c="then"}else{let o=s;if(Array.isArray(l)&&l.length>
100){let I={instancePath:a+"/options",schemaPath:"#/properties/options/else/maxItems",keyword:"maxItems",params:{limit:100},
message:"must NOT have more than 100 items"};e===null?e=[I]:e.push(I),s++}var i=o===s;m=i,c="else"}if(!m){let o={instancePath:a+
"/options",schemaPath:"#/properties/options/if",keyword:"if",params:{failingKeyword:c},message:'must match "'+c+'" schem\
a'};e===null?e=[o]:e.push(o),s++}if(Array.isArray(l)){if(l.length<1){let o={instancePath:a+"/options",schemaPath:"#/prop\
erties/options/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[o]:
e.push(o),s++}}else{let o={instancePath:a+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}}if(r.defaults!==void 0){let l=r.defaults;if(!Array.isArray(
l)&&l!==null){let o={instancePath:a+"/defaults",schemaPath:"#/properties/defaults/type",keyword:"type",params:{type:te.properties.
defaults.type},message:"must be array,null"};e===null?e=[o]:e.push(o),s++}let p=s,m=!0,_=s;if(Array.isArray(l)&&l.length>
100){let o={};e===null?e=[o]:e.push(o),s++}var t=_===s;s=p,e!==null&&(p?e.length=p:e=null);let c;if(t){let o=s;if(Array.
isArray(l)){let I=l.length;for(let w=0;w<I;w++)T(l[w],{instancePath:a+"/defaults/"+w,parentData:l,parentDataProperty:w,rootData:y,
dynamicAnchors:f})||(e=e===null?T.errors:e.concat(T.errors),s=e.length);let x=l.length,O;if(x>1){e:for(;x--;)for(O=x;O--;)
if(ke(l[x],l[O])){let w={instancePath:a+"/defaults",schemaPath:"#/properties/defaults/then/uniqueItems",keyword:"uniqueI\
tems",params:{i:x,j:O},message:"must NOT have duplicate items (items ## "+O+" and "+x+" are identical)"};e===null?e=[w]:
e.push(w),s++;break e}}}var t=o===s;m=t,c="then"}else{let o=s;if(Array.isArray(l)&&l.length>100){let I={instancePath:a+"\
/defaults",schemaPath:"#/properties/defaults/else/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have\
 more than 100 items"};e===null?e=[I]:e.push(I),s++}var t=o===s;m=t,c="else"}if(!m){let o={instancePath:a+"/defaults",schemaPath:"\
#/properties/defaults/if",keyword:"if",params:{failingKeyword:c},message:'must match "'+c+'" schema'};e===null?e=[o]:e.push(
o),s++}if(Array.isArray(l)&&l.length<1){let o={instancePath:a+"/defaults",schemaPath:"#/properties/defaults/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[o]:e.push(o),s++}}if(r.multiple!==void 0&&
typeof r.multiple!="boolean"){let l={instancePath:a+"/multiple",schemaPath:"#/properties/multiple/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[l]:e.push(l),s++}if(r.paramsSchema!==void 0){let l=r.paramsSchema,
p=s,m=!0,_=s;if(l!==null){let o={};e===null?e=[o]:e.push(o),s++}var u=_===s;s=p,e!==null&&(p?e.length=p:e=null);let c;if(u){
let o=s;if(l!==null){let I={instancePath:a+"/paramsSchema",schemaPath:"#/properties/paramsSchema/then/type",keyword:"typ\
e",params:{type:"null"},message:"must be null"};e===null?e=[I]:e.push(I),s++}var u=o===s;m=u,c="then"}else{let o=s;Z(l,{
instancePath:a+"/paramsSchema",parentData:r,parentDataProperty:"paramsSchema",rootData:y,dynamicAnchors:f})||(e=e===null?
Z.errors:e.concat(Z.errors),s=e.length);var u=o===s;m=u,c="else"}if(!m){let o={instancePath:a+"/paramsSchema",schemaPath:"\
#/properties/paramsSchema/if",keyword:"if",params:{failingKeyword:c},message:'must match "'+c+'" schema'};e===null?e=[o]:
e.push(o),s++}}if(r.paramsUi!==void 0){let l=r.paramsUi;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null){let p={
instancePath:a+"/paramsUi",schemaPath:"#/properties/paramsUi/type",keyword:"type",params:{type:te.properties.paramsUi.type},
message:"must be object,null"};e===null?e=[p]:e.push(p),s++}}if(r.assignees!==void 0&&(z(r.assignees,{instancePath:a+"/a\
ssignees",parentData:r,parentDataProperty:"assignees",rootData:y,dynamicAnchors:f})||(e=e===null?z.errors:e.concat(z.errors),
s=e.length)),r.timeout!==void 0&&(B(r.timeout,{instancePath:a+"/timeout",parentData:r,parentDataProperty:"timeout",rootData:y,
dynamicAnchors:f})||(e=e===null?B.errors:e.concat(B.errors),s=e.length)),r.deadline!==void 0&&(G(r.deadline,{instancePath:a+
"/deadline",parentData:r,parentDataProperty:"deadline",rootData:y,dynamicAnchors:f})||(e=e===null?G.errors:e.concat(G.errors),
s=e.length)),r.priority!==void 0){let l=r.priority;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let p={instancePath:a+
"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[p]:e.push(p),s++}if(typeof l=="number"&&isFinite(l)){if(l>100||isNaN(l)){let p={instancePath:a+"/priority",schemaPath:"\
#/properties/priority/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"};e===null?e=
[p]:e.push(p),s++}if(l<0||isNaN(l)){let p={instancePath:a+"/priority",schemaPath:"#/properties/priority/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[p]:e.push(p),s++}}}if(r.labels!==void 0&&(Q(
r.labels,{instancePath:a+"/labels",parentData:r,parentDataProperty:"labels",rootData:y,dynamicAnchors:f})||(e=e===null?Q.
errors:e.concat(Q.errors),s=e.length)),r.source!==void 0){let l=r.source,p=s,m=!0,_=s;if(l!==null){let o={};e===null?e=[
o]:e.push(o),s++}var h=_===s;s=p,e!==null&&(p?e.length=p:e=null);let c;if(h){let o=s;if(l!==null){let I={instancePath:a+
"/source",schemaPath:"#/properties/source/then/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?
e=[I]:e.push(I),s++}var h=o===s;m=h,c="then"}else{let o=s;W(l,{instancePath:a+"/source",parentData:r,parentDataProperty:"\
source",rootData:y,dynamicAnchors:f})||(e=e===null?W.errors:e.concat(W.errors),s=e.length);var h=o===s;m=h,c="else"}if(!m){
let o={instancePath:a+"/source",schemaPath:"#/properties/source/if",keyword:"if",params:{failingKeyword:c},message:'must\
 match "'+c+'" schema'};e===null?e=[o]:e.push(o),s++}}r.kind!==void 0&&(X(r.kind,{instancePath:a+"/kind",parentData:r,parentDataProperty:"\
kind",rootData:y,dynamicAnchors:f})||(e=e===null?X.errors:e.concat(X.errors),s=e.length))}else{let l={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),s++}return Y.errors=e,s===
0}Y.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ae(r,{instancePath:a="",parentData:v,parentDataProperty:P,
rootData:y=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=ae.evaluated;return n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),Y(r,{instancePath:a,parentData:v,parentDataProperty:P,rootData:y,dynamicAnchors:f})||(e=e===null?Y.errors:
e.concat(Y.errors),s=e.length),ae.errors=e,s===0}ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var _e=ie;var je={$id:"hitl:RespondInput",type:"object",additionalProperties:!1,required:["chosenOptions"],properties:{chosenOptions:{
type:"array",if:{maxItems:100},then:{items:{type:"string"}},else:{maxItems:100}},params:{},comment:{type:["string","null"],
maxLength:1e4},digest:{type:"string"}}};function ee(r,{instancePath:a="",parentData:v,parentDataProperty:P,rootData:y=r,
dynamicAnchors:f={}}={}){let e=null,s=0,n=ee.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),
r&&typeof r=="object"&&!Array.isArray(r)){if(r.chosenOptions===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"chosenOptions"},message:"must have required property 'chosenOptions'"};e===null?e=[t]:
e.push(t),s++}for(let t in r)if(!(t==="chosenOptions"||t==="params"||t==="comment"||t==="digest")){let u={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have \
additional properties"};e===null?e=[u]:e.push(u),s++}if(r.chosenOptions!==void 0){let t=r.chosenOptions;if(!Array.isArray(
t)){let m={instancePath:a+"/chosenOptions",schemaPath:"#/properties/chosenOptions/type",keyword:"type",params:{type:"arr\
ay"},message:"must be array"};e===null?e=[m]:e.push(m),s++}let u=s,h=!0,l=s;if(Array.isArray(t)&&t.length>100){let m={};
e===null?e=[m]:e.push(m),s++}var i=l===s;s=u,e!==null&&(u?e.length=u:e=null);let p;if(i){let m=s;if(Array.isArray(t)){let c=t.
length;for(let o=0;o<c;o++)if(typeof t[o]!="string"){let E={instancePath:a+"/chosenOptions/"+o,schemaPath:"#/properties/\
chosenOptions/then/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[E]:e.push(E),
s++}}var i=m===s;h=i,p="then"}else{let m=s;if(Array.isArray(t)&&t.length>100){let c={instancePath:a+"/chosenOptions",schemaPath:"\
#/properties/chosenOptions/else/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 ite\
ms"};e===null?e=[c]:e.push(c),s++}var i=m===s;h=i,p="else"}if(!h){let m={instancePath:a+"/chosenOptions",schemaPath:"#/p\
roperties/chosenOptions/if",keyword:"if",params:{failingKeyword:p},message:'must match "'+p+'" schema'};e===null?e=[m]:e.
push(m),s++}}if(r.comment!==void 0){let t=r.comment;if(typeof t!="string"&&t!==null){let u={instancePath:a+"/comment",schemaPath:"\
#/properties/comment/type",keyword:"type",params:{type:je.properties.comment.type},message:"must be string,null"};e===null?
e=[u]:e.push(u),s++}if(typeof t=="string"&&g(t)>1e4){let u={instancePath:a+"/comment",schemaPath:"#/properties/comment/m\
axLength",keyword:"maxLength",params:{limit:1e4},message:"must NOT have more than 10000 characters"};e===null?e=[u]:e.push(
u),s++}}if(r.digest!==void 0&&typeof r.digest!="string"){let t={instancePath:a+"/digest",schemaPath:"#/properties/digest\
/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return ee.
errors=e,s===0}ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ie(r,{instancePath:a="",parentData:v,parentDataProperty:P,
rootData:y=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=ie.evaluated;return n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),ee(r,{instancePath:a,parentData:v,parentDataProperty:P,rootData:y,dynamicAnchors:f})||(e=e===null?ee.errors:
e.concat(ee.errors),s=e.length),ie.errors=e,s===0}ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ne=ne;function se(r,{instancePath:a="",parentData:v,parentDataProperty:P,rootData:y=r,dynamicAnchors:f={}}={}){let e=null,s=0,
n=se.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.reason===void 0){let i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"reas\
on"},message:"must have required property 'reason'"};e===null?e=[i]:e.push(i),s++}for(let i in r)if(i!=="reason"){let t={
instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(r.reason!==void 0){let i=r.reason;if(typeof i=="st\
ring"){if(g(i)>1e3){let t={instancePath:a+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{
limit:1e3},message:"must NOT have more than 1000 characters"};e===null?e=[t]:e.push(t),s++}if(g(i)<1){let t={instancePath:a+
"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:a+"/reason",schemaPath:"#/properties/reason/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}}else{let i={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}return se.
errors=e,s===0}se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ne(r,{instancePath:a="",parentData:v,parentDataProperty:P,
rootData:y=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=ne.evaluated;return n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),se(r,{instancePath:a,parentData:v,parentDataProperty:P,rootData:y,dynamicAnchors:f})||(e=e===null?se.errors:
e.concat(se.errors),s=e.length),ne.errors=e,s===0}ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Oe=le,Te={
$id:"listRequests_query",type:"object",required:[],properties:{view:{type:"string",enum:["assigned","answered","created",
"all"]},state:{type:"array",if:{maxItems:6},then:{items:{$ref:"hitl:State"}},else:{maxItems:6}},cursor:{type:"string",minLength:1,
maxLength:512},limit:{type:"integer",minimum:1,maximum:200}}},De={$id:"hitl:State",type:"string",enum:["awaiting_input",
"responded","defaulted","expired","cancelled","failed"]};function R(r,{instancePath:a="",parentData:v,parentDataProperty:P,
rootData:y=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=R.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.
items=void 0),typeof r!="string"){let i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),s++}if(!(r==="awaiting_input"||r==="responded"||r==="defaulted"||r==="expired"||
r==="cancelled"||r==="failed")){let i={instancePath:a,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:De.enum},
message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),s++}return R.errors=e,s===0}R.evaluated={
dynamicProps:!1,dynamicItems:!1};function le(r,{instancePath:a="",parentData:v,parentDataProperty:P,rootData:y=r,dynamicAnchors:f={}}={}){
let e=null,s=0,n=le.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.view!==void 0){let t=r.view;if(typeof t!="string"){let u={instancePath:a+"/view",schemaPath:"#/p\
roperties/view/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),s++}if(!(t===
"assigned"||t==="answered"||t==="created"||t==="all")){let u={instancePath:a+"/view",schemaPath:"#/properties/view/enum",
keyword:"enum",params:{allowedValues:Te.properties.view.enum},message:"must be equal to one of the allowed values"};e===
null?e=[u]:e.push(u),s++}}if(r.state!==void 0){let t=r.state;if(!Array.isArray(t)){let m={instancePath:a+"/state",schemaPath:"\
#/properties/state/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[m]:e.push(m),s++}let u=s,
h=!0,l=s;if(Array.isArray(t)&&t.length>6){let m={};e===null?e=[m]:e.push(m),s++}var i=l===s;s=u,e!==null&&(u?e.length=u:
e=null);let p;if(i){let m=s;if(Array.isArray(t)){let c=t.length;for(let o=0;o<c;o++)R(t[o],{instancePath:a+"/state/"+o,parentData:t,
parentDataProperty:o,rootData:y,dynamicAnchors:f})||(e=e===null?R.errors:e.concat(R.errors),s=e.length)}var i=m===s;h=i,
p="then"}else{let m=s;if(Array.isArray(t)&&t.length>6){let c={instancePath:a+"/state",schemaPath:"#/properties/state/els\
e/maxItems",keyword:"maxItems",params:{limit:6},message:"must NOT have more than 6 items"};e===null?e=[c]:e.push(c),s++}
var i=m===s;h=i,p="else"}if(!h){let m={instancePath:a+"/state",schemaPath:"#/properties/state/if",keyword:"if",params:{failingKeyword:p},
message:'must match "'+p+'" schema'};e===null?e=[m]:e.push(m),s++}}if(r.cursor!==void 0){let t=r.cursor;if(typeof t=="st\
ring"){if(g(t)>512){let u={instancePath:a+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{
limit:512},message:"must NOT have more than 512 characters"};e===null?e=[u]:e.push(u),s++}if(g(t)<1){let u={instancePath:a+
"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};e===null?e=[u]:e.push(u),s++}}else{let u={instancePath:a+"/cursor",schemaPath:"#/properties/cursor/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),s++}}if(r.limit!==void 0){let t=r.
limit;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let u={instancePath:a+"/limit",schemaPath:"#/properties/\
limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[u]:e.push(u),s++}if(typeof t==
"number"&&isFinite(t)){if(t>200||isNaN(t)){let u={instancePath:a+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};e===null?e=[u]:e.push(u),s++}if(t<1||isNaN(t)){let u={
instancePath:a+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[u]:e.push(u),s++}}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return le.errors=e,s===0}le.evaluated={props:{view:!0,state:!0,
cursor:!0,limit:!0},dynamicProps:!1,dynamicItems:!1};var $e=oe;var ge=new RegExp("^[ -~]+$","u");function oe(r,{instancePath:a="",parentData:v,parentDataProperty:P,rootData:y=r,dynamicAnchors:f={}}={}){
let e=null,s=0,n=oe.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r["Idempotency-Key"]!==void 0){let i=r["Idempotency-Key"];if(typeof i=="string"){if(g(i)>255){let t={
instancePath:a+"/Idempotency-Key",schemaPath:"#/properties/Idempotency-Key/maxLength",keyword:"maxLength",params:{limit:255},
message:"must NOT have more than 255 characters"};e===null?e=[t]:e.push(t),s++}if(g(i)<1){let t={instancePath:a+"/Idempo\
tency-Key",schemaPath:"#/properties/Idempotency-Key/minLength",keyword:"minLength",params:{limit:1},message:"must NOT ha\
ve fewer than 1 characters"};e===null?e=[t]:e.push(t),s++}if(!ge.test(i)){let t={instancePath:a+"/Idempotency-Key",schemaPath:"\
#/properties/Idempotency-Key/pattern",keyword:"pattern",params:{pattern:"^[ -~]+$"},message:'must match pattern "^[ -~]+\
$"'};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:a+"/Idempotency-Key",schemaPath:"#/properties/Idempotency-Ke\
y/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}}else{let i={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}return oe.
errors=e,s===0}oe.evaluated={props:{"Idempotency-Key":!0},dynamicProps:!1,dynamicItems:!1};var Ce=me,Ke={$id:"countReque\
sts_query",type:"object",required:[],properties:{view:{type:"string",enum:["assigned","answered","created","all"]},state:{
type:"array",if:{maxItems:6},then:{items:{$ref:"hitl:State"}},else:{maxItems:6}}}};function me(r,{instancePath:a="",parentData:v,
parentDataProperty:P,rootData:y=r,dynamicAnchors:f={}}={}){let e=null,s=0,n=me.evaluated;if(n.dynamicProps&&(n.props=void 0),
n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.view!==void 0){let t=r.view;if(typeof t!=
"string"){let u={instancePath:a+"/view",schemaPath:"#/properties/view/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[u]:e.push(u),s++}if(!(t==="assigned"||t==="answered"||t==="created"||t==="all")){let u={instancePath:a+
"/view",schemaPath:"#/properties/view/enum",keyword:"enum",params:{allowedValues:Ke.properties.view.enum},message:"must \
be equal to one of the allowed values"};e===null?e=[u]:e.push(u),s++}}if(r.state!==void 0){let t=r.state;if(!Array.isArray(
t)){let m={instancePath:a+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"};e===null?e=[m]:e.push(m),s++}let u=s,h=!0,l=s;if(Array.isArray(t)&&t.length>6){let m={};e===null?e=[m]:e.push(
m),s++}var i=l===s;s=u,e!==null&&(u?e.length=u:e=null);let p;if(i){let m=s;if(Array.isArray(t)){let c=t.length;for(let o=0;o<
c;o++)R(t[o],{instancePath:a+"/state/"+o,parentData:t,parentDataProperty:o,rootData:y,dynamicAnchors:f})||(e=e===null?R.
errors:e.concat(R.errors),s=e.length)}var i=m===s;h=i,p="then"}else{let m=s;if(Array.isArray(t)&&t.length>6){let c={instancePath:a+
"/state",schemaPath:"#/properties/state/else/maxItems",keyword:"maxItems",params:{limit:6},message:"must NOT have more t\
han 6 items"};e===null?e=[c]:e.push(c),s++}var i=m===s;h=i,p="else"}if(!h){let m={instancePath:a+"/state",schemaPath:"#/\
properties/state/if",keyword:"if",params:{failingKeyword:p},message:'must match "'+p+'" schema'};e===null?e=[m]:e.push(m),
s++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[t]:e.push(t),s++}return me.errors=e,s===0}me.evaluated={props:{view:!0,state:!0},dynamicProps:!1,dynamicItems:!1};
var Re=pe;function pe(r,{instancePath:a="",parentData:v,parentDataProperty:P,rootData:y=r,dynamicAnchors:f={}}={}){let e=null,s=0,
n=pe.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.seconds!==void 0){let i=r.seconds;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let t={instancePath:a+
"/seconds",schemaPath:"#/properties/seconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[t]:e.push(t),s++}if(typeof i=="number"&&isFinite(i)){if(i>60||isNaN(i)){let t={instancePath:a+"/seconds",schemaPath:"\
#/properties/seconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:60},message:"must be <= 60"};e===null?e=[t]:
e.push(t),s++}if(i<0||isNaN(i)){let t={instancePath:a+"/seconds",schemaPath:"#/properties/seconds/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[t]:e.push(t),s++}}}}else{let i={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}return pe.
errors=e,s===0}pe.evaluated={props:{seconds:!0},dynamicProps:!1,dynamicItems:!1};var Ee=ue,He={$id:"respondToRequest_hea\
der",type:"object",required:[],properties:{"Idempotency-Key":{type:"string",minLength:1,maxLength:255,pattern:"^[ -~]+$"},
"Hitl-Channel":{type:"string",enum:["ui"]}}};function ue(r,{instancePath:a="",parentData:v,parentDataProperty:P,rootData:y=r,
dynamicAnchors:f={}}={}){let e=null,s=0,n=ue.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),
r&&typeof r=="object"&&!Array.isArray(r)){if(r["Idempotency-Key"]!==void 0){let i=r["Idempotency-Key"];if(typeof i=="str\
ing"){if(g(i)>255){let t={instancePath:a+"/Idempotency-Key",schemaPath:"#/properties/Idempotency-Key/maxLength",keyword:"\
maxLength",params:{limit:255},message:"must NOT have more than 255 characters"};e===null?e=[t]:e.push(t),s++}if(g(i)<1){
let t={instancePath:a+"/Idempotency-Key",schemaPath:"#/properties/Idempotency-Key/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),s++}if(!ge.test(i)){let t={instancePath:a+
"/Idempotency-Key",schemaPath:"#/properties/Idempotency-Key/pattern",keyword:"pattern",params:{pattern:"^[ -~]+$"},message:'\
must match pattern "^[ -~]+$"'};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:a+"/Idempotency-Key",schemaPath:"\
#/properties/Idempotency-Key/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),s++}}if(r["Hitl-Channel"]!==void 0){let i=r["Hitl-Channel"];if(typeof i!="string"){let t={instancePath:a+"/Hitl-Chann\
el",schemaPath:"#/properties/Hitl-Channel/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[t]:e.push(t),s++}if(i!=="ui"){let t={instancePath:a+"/Hitl-Channel",schemaPath:"#/properties/Hitl-Channel/enum",keyword:"\
enum",params:{allowedValues:He.properties["Hitl-Channel"].enum},message:"must be equal to one of the allowed values"};e===
null?e=[t]:e.push(t),s++}}}else{let i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[i]:e.push(i),s++}return ue.errors=e,s===0}ue.evaluated={props:{"Idempotency-Key":!0,"Hitl-C\
hannel":!0},dynamicProps:!1,dynamicItems:!1};var Se=ce,Ve={$id:"cancelRequest_header",type:"object",required:[],properties:{
"Hitl-Channel":{type:"string",enum:["ui"]}}};function ce(r,{instancePath:a="",parentData:v,parentDataProperty:P,rootData:y=r,
dynamicAnchors:f={}}={}){let e=null,s=0,n=ce.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),
r&&typeof r=="object"&&!Array.isArray(r)){if(r["Hitl-Channel"]!==void 0){let i=r["Hitl-Channel"];if(typeof i!="string"){
let t={instancePath:a+"/Hitl-Channel",schemaPath:"#/properties/Hitl-Channel/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[t]:e.push(t),s++}if(i!=="ui"){let t={instancePath:a+"/Hitl-Channel",schemaPath:"#/\
properties/Hitl-Channel/enum",keyword:"enum",params:{allowedValues:Ve.properties["Hitl-Channel"].enum},message:"must be \
equal to one of the allowed values"};e===null?e=[t]:e.push(t),s++}}}else{let i={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}return ce.errors=e,s===0}ce.evaluated=
{props:{"Hitl-Channel":!0},dynamicProps:!1,dynamicItems:!1};var Fe=he;function he(r,{instancePath:a="",parentData:v,parentDataProperty:P,rootData:y=r,dynamicAnchors:f={}}={}){let e=null,s=0,
n=he.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.cursor!==void 0){let i=r.cursor;if(typeof i=="string"){if(g(i)>512){let t={instancePath:a+"/cursor",schemaPath:"\
#/properties/cursor/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"};
e===null?e=[t]:e.push(t),s++}if(g(i)<1){let t={instancePath:a+"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:a+
"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[t]:e.push(t),s++}}if(r.limit!==void 0){let i=r.limit;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let t={
instancePath:a+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be int\
eger"};e===null?e=[t]:e.push(t),s++}if(typeof i=="number"&&isFinite(i)){if(i>200||isNaN(i)){let t={instancePath:a+"/limi\
t",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};
e===null?e=[t]:e.push(t),s++}if(i<1||isNaN(i)){let t={instancePath:a+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[t]:e.push(t),s++}}}}else{let i={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}return he.
errors=e,s===0}he.evaluated={props:{cursor:!0,limit:!0},dynamicProps:!1,dynamicItems:!1};var Je={createRequest:we,respondToRequest:_e,
cancelRequest:Ne},Ze={listRequests:Oe,countRequests:Ce,waitForRequest:Re,listEvents:Fe},ze={createRequest:$e,respondToRequest:Ee,
cancelRequest:Se},Be={listRequests:{query:{view:{type:"string",default:"assigned"},state:{type:"array"},cursor:{type:"st\
ring"},limit:{type:"integer",default:50}},header:{}},createRequest:{query:{},header:{"Idempotency-Key":{type:"string"}}},
countRequests:{query:{view:{type:"string",default:"assigned"},state:{type:"array"}},header:{}},getRequest:{query:{},header:{}},
waitForRequest:{query:{seconds:{type:"integer",default:30}},header:{}},respondToRequest:{query:{},header:{"Idempotency-K\
ey":{type:"string"},"Hitl-Channel":{type:"string"}}},cancelRequest:{query:{},header:{"Hitl-Channel":{type:"string"}}},listEvents:{
query:{cursor:{type:"string"},limit:{type:"integer",default:50}},header:{}},streamChanges:{query:{},header:{}},getContract:{
query:{},header:{}},health:{query:{},header:{}}};export{Je as bodies,ze as headers,Be as parameters,Ze as query};
