// Generated from openapi/hitl.yaml by scripts/generate.mjs. Do not edit.
var Ce=(r,t)=>new Date(Date.UTC(r,t,0)).getUTCDate(),$e=/^(\d{4})-(\d\d)-(\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/,
_e={"date-time":r=>{let[,t,w,k]=($e.exec(r)??[]).map(Number);return w>=1&&w<=12&&k>=1&&k<=Ce(t,w)},uuid:r=>/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.
test(r)};function je(r){let t=0;for(let w of r)t+=1;return t}var Te=(r,t)=>r===t;var He=ae;var V={$id:"hitl:CreateRequest",type:"object",additionalProperties:!1,required:["subject","assignees"],properties:{subject:{
type:"string",minLength:1,maxLength:500},body:{type:["string","null"]},options:{type:"array",minItems:1,if:{maxItems:100},
then:{items:{$ref:"hitl:OptionInput"}},else:{maxItems:100}},defaults:{type:["array","null"],minItems:1,if:{maxItems:100},
then:{items:{$ref:"hitl:OptionValue"},uniqueItems:!0},else:{maxItems:100}},multiple:{type:"boolean"},paramsSchema:{if:{type:"\
null"},then:{type:"null"},else:{$ref:"hitl:JsonSchema"}},paramsUi:{type:["object","null"],additionalProperties:!0},paramsData:{},
context:{},assignees:{$ref:"hitl:Assignees"},excludeRequester:{type:"boolean"},quorum:{type:"integer",minimum:1,maximum:100},
timeout:{$ref:"hitl:Duration"},deadline:{$ref:"hitl:Instant"},reminders:{if:{type:"null"},then:{type:"null"},else:{type:[
"null","object"],additionalProperties:!1,required:["every","max"],properties:{every:{$ref:"hitl:Duration"},max:{type:"in\
teger",minimum:1,maximum:100}}}},escalation:{type:"array",if:{maxItems:20},then:{items:{type:"object",additionalProperties:!1,
required:["after","assignees","mode"],properties:{after:{$ref:"hitl:Duration"},assignees:{$ref:"hitl:Assignees"},mode:{type:"\
string",enum:["add","replace"]}}}},else:{maxItems:20}},supersedes:{type:["string","null"]},priority:{type:"integer",minimum:0,
maximum:100},labels:{$ref:"hitl:Labels"},source:{if:{type:"null"},then:{type:"null"},else:{$ref:"hitl:Source"}},kind:{$ref:"\
hitl:Kind"}}},Re=Object.prototype.hasOwnProperty,v=je,Ke=Te,Ee={$id:"hitl:OptionInput",if:{type:"string"},then:{$ref:"hi\
tl:OptionValue"},else:{type:["string","object"],additionalProperties:!1,required:["value"],properties:{value:{$ref:"hitl\
:OptionValue"},label:{type:"string",minLength:1,maxLength:200},description:{type:"string",maxLength:1e3},intent:{$ref:"h\
itl:Intent"},requireComment:{type:"boolean"},skipParams:{type:"boolean"},veto:{type:"boolean"},targets:{type:"array",minItems:1,
if:{maxItems:100},then:{items:{type:"string",minLength:1,maxLength:200},uniqueItems:!0},else:{maxItems:100}}}}};function K(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:d=r,dynamicAnchors:g={}}={}){let e=null,s=0,o=K.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof r=="string"){if(v(r)>200){let i={instancePath:t,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?
e=[i]:e.push(i),s++}if(v(r)<1){let i={instancePath:t,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}return K.errors=e,s===0}K.evaluated=
{dynamicProps:!1,dynamicItems:!1};var Be={$id:"hitl:Intent",type:"string",enum:["primary","danger","neutral"]};function z(r,{
instancePath:t="",parentData:w,parentDataProperty:k,rootData:d=r,dynamicAnchors:g={}}={}){let e=null,s=0,o=z.evaluated;if(o.
dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof r!="string"){let i={instancePath:t,schemaPath:"#/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(!(r==="primary"||r===
"danger"||r==="neutral")){let i={instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Be.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),s++}return z.errors=e,s===0}z.evaluated={dynamicProps:!1,
dynamicItems:!1};function U(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:d=r,dynamicAnchors:g={}}={}){
let e=null,s=0,o=U.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);let i=s,a=!0,l=s;if(typeof r!=
"string"){let m={};e===null?e=[m]:e.push(m),s++}var n=l===s;s=i,e!==null&&(i?e.length=i:e=null);let x;if(n){let m=s;K(r,
{instancePath:t,parentData:w,parentDataProperty:k,rootData:d,dynamicAnchors:g})||(e=e===null?K.errors:e.concat(K.errors),
s=e.length);var n=m===s;a=n,x="then"}else{let m=s;if(typeof r!="string"&&!(r&&typeof r=="object"&&!Array.isArray(r))){let c={
instancePath:t,schemaPath:"#/else/type",keyword:"type",params:{type:Ee.else.type},message:"must be string,object"};e===null?
e=[c]:e.push(c),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.value===void 0){let c={instancePath:t,schemaPath:"\
#/else/required",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'"};e===
null?e=[c]:e.push(c),s++}for(let c in r)if(!(c==="value"||c==="label"||c==="description"||c==="intent"||c==="requireComm\
ent"||c==="skipParams"||c==="veto"||c==="targets")){let h={instancePath:t,schemaPath:"#/else/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties"};e===null?e=[h]:e.push(
h),s++}if(r.value!==void 0&&(K(r.value,{instancePath:t+"/value",parentData:r,parentDataProperty:"value",rootData:d,dynamicAnchors:g})||
(e=e===null?K.errors:e.concat(K.errors),s=e.length)),r.label!==void 0){let c=r.label;if(typeof c=="string"){if(v(c)>200){
let h={instancePath:t+"/label",schemaPath:"#/else/properties/label/maxLength",keyword:"maxLength",params:{limit:200},message:"\
must NOT have more than 200 characters"};e===null?e=[h]:e.push(h),s++}if(v(c)<1){let h={instancePath:t+"/label",schemaPath:"\
#/else/properties/label/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[h]:e.push(h),s++}}else{let h={instancePath:t+"/label",schemaPath:"#/else/properties/label/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),s++}}if(r.description!==void 0){let c=r.description;
if(typeof c=="string"){if(v(c)>1e3){let h={instancePath:t+"/description",schemaPath:"#/else/properties/description/maxLe\
ngth",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters"};e===null?e=[h]:e.push(h),
s++}}else{let h={instancePath:t+"/description",schemaPath:"#/else/properties/description/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[h]:e.push(h),s++}}if(r.intent!==void 0&&(z(r.intent,{instancePath:t+"/int\
ent",parentData:r,parentDataProperty:"intent",rootData:d,dynamicAnchors:g})||(e=e===null?z.errors:e.concat(z.errors),s=e.
length)),r.requireComment!==void 0&&typeof r.requireComment!="boolean"){let c={instancePath:t+"/requireComment",schemaPath:"\
#/else/properties/requireComment/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[c]:
e.push(c),s++}if(r.skipParams!==void 0&&typeof r.skipParams!="boolean"){let c={instancePath:t+"/skipParams",schemaPath:"\
#/else/properties/skipParams/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[c]:e.push(
c),s++}if(r.veto!==void 0&&typeof r.veto!="boolean"){let c={instancePath:t+"/veto",schemaPath:"#/else/properties/veto/ty\
pe",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[c]:e.push(c),s++}if(r.targets!==void 0){
let c=r.targets,h=s,u=!0,y=s;if(Array.isArray(c)&&c.length>100){let P={};e===null?e=[P]:e.push(P),s++}var L=y===s;s=h,e!==
null&&(h?e.length=h:e=null);let f;if(L){let P=s;if(Array.isArray(c)){let q=c.length;for(let j=0;j<q;j++){let I=c[j];if(typeof I==
"string"){if(v(I)>200){let N={instancePath:t+"/targets/"+j,schemaPath:"#/else/properties/targets/then/items/maxLength",keyword:"\
maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[N]:e.push(N),s++}if(v(I)<1){
let N={instancePath:t+"/targets/"+j,schemaPath:"#/else/properties/targets/then/items/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[N]:e.push(N),s++}}else{let N={instancePath:t+"/tar\
gets/"+j,schemaPath:"#/else/properties/targets/then/items/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[N]:e.push(N),s++}}let A=c.length,C;if(A>1){let j={};for(;A--;){let I=c[A];if(typeof I=="string"){if(typeof j[I]==
"number"){C=j[I];let N={instancePath:t+"/targets",schemaPath:"#/else/properties/targets/then/uniqueItems",keyword:"uniqu\
eItems",params:{i:A,j:C},message:"must NOT have duplicate items (items ## "+C+" and "+A+" are identical)"};e===null?e=[N]:
e.push(N),s++;break}j[I]=A}}}}var L=P===s;u=L,f="then"}else{let P=s;if(Array.isArray(c)&&c.length>100){let q={instancePath:t+
"/targets",schemaPath:"#/else/properties/targets/else/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT \
have more than 100 items"};e===null?e=[q]:e.push(q),s++}var L=P===s;u=L,f="else"}if(!u){let P={instancePath:t+"/targets",
schemaPath:"#/else/properties/targets/if",keyword:"if",params:{failingKeyword:f},message:'must match "'+f+'" schema'};e===
null?e=[P]:e.push(P),s++}if(Array.isArray(c)){if(c.length<1){let P={instancePath:t+"/targets",schemaPath:"#/else/propert\
ies/targets/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[P]:e.push(
P),s++}}else{let P={instancePath:t+"/targets",schemaPath:"#/else/properties/targets/type",keyword:"type",params:{type:"a\
rray"},message:"must be array"};e===null?e=[P]:e.push(P),s++}}}var n=m===s;if(a=n,a)var p=!0;x="else"}if(!a){let m={instancePath:t,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:x},message:'must match "'+x+'" schema'};e===null?e=[m]:e.push(m),s++}
return U.errors=e,o.props=p,s===0}U.evaluated={dynamicProps:!0,dynamicItems:!1};function J(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:d=r,dynamicAnchors:g={}}={}){let e=null,s=0,o=J.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(r&&typeof r=="object"&&!Array.isArray(r))){
let i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:
e.push(i),s++}return J.errors=e,s===0}J.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function E(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:d=r,dynamicAnchors:g={}}={}){let e=null,s=0,o=E.
evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);let i=s,a=!0,l=s;if(r&&typeof r=="object"&&!Array.
isArray(r)){let h;if(r.anyone===void 0&&(h="anyone")){let u={};e===null?e=[u]:e.push(u),s++}}var n=l===s;s=i,e!==null&&(i?
e.length=i:e=null);let x;if(n){let h=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.anyone===void 0){let y={instancePath:t,
schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"anyone"},message:"must have required property '\
anyone'"};e===null?e=[y]:e.push(y),s++}for(let y in r)if(y!=="anyone"){let f={instancePath:t,schemaPath:"#/then/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must NOT have additional properties"};
e===null?e=[f]:e.push(f),s++}if(r.anyone!==void 0){let y=r.anyone;if(typeof y!="boolean"){let f={instancePath:t+"/anyone",
schemaPath:"#/then/properties/anyone/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=
[f]:e.push(f),s++}if(y!==!0){let f={instancePath:t+"/anyone",schemaPath:"#/then/properties/anyone/const",keyword:"const",
params:{allowedValue:!0},message:"must be equal to constant"};e===null?e=[f]:e.push(f),s++}}}else{let y={instancePath:t,
schemaPath:"#/then/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[y]:e.push(y),s++}var n=h===
s;if(a=n,a)var L=!0;x="then"}else{let h=s,u=s,y=!0,f=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let q;if(r.nobody===
void 0&&(q="nobody")){let A={};e===null?e=[A]:e.push(A),s++}}var p=f===s;s=u,e!==null&&(u?e.length=u:e=null);let P;if(p){
let q=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.nobody===void 0){let C={instancePath:t,schemaPath:"#/else/then\
/required",keyword:"required",params:{missingProperty:"nobody"},message:"must have required property 'nobody'"};e===null?
e=[C]:e.push(C),s++}for(let C in r)if(C!=="nobody"){let j={instancePath:t,schemaPath:"#/else/then/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:C},message:"must NOT have additional properties"};e===null?e=[
j]:e.push(j),s++}if(r.nobody!==void 0){let C=r.nobody;if(typeof C!="boolean"){let j={instancePath:t+"/nobody",schemaPath:"\
#/else/then/properties/nobody/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[j]:e.push(
j),s++}if(C!==!0){let j={instancePath:t+"/nobody",schemaPath:"#/else/then/properties/nobody/const",keyword:"const",params:{
allowedValue:!0},message:"must be equal to constant"};e===null?e=[j]:e.push(j),s++}}}else{let C={instancePath:t,schemaPath:"\
#/else/then/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[C]:e.push(C),s++}var p=q===
s;if(y=p,y)var m=!0;P="then"}else{let q=s,A=s,C=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.users!==void 0){let I=r.
users,N=s;if(Array.isArray(I)&&I.length>0){let H={};e===null?e=[H]:e.push(H),s++}var b=N===s}else var b=!0;if(b)if(r.roles!==
void 0){let I=r.roles,N=s;if(Array.isArray(I)&&I.length>0){let B={};e===null?e=[B]:e.push(B),s++}var b=N===s}else var b=!0}
var c=C===s;if(c){let I={instancePath:t,schemaPath:"#/else/else/not",keyword:"not",params:{},message:"must NOT be valid"};
e===null?e=[I]:e.push(I),s++}else s=A,e!==null&&(A?e.length=A:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){for(let I in r)
if(!(I==="users"||I==="roles")){let N={instancePath:t,schemaPath:"#/else/else/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:I},message:"must NOT have additional properties"};e===null?e=[N]:e.push(N),s++}if(r.
users!==void 0){let I=r.users;if(Array.isArray(I)){let N=I.length;for(let D=0;D<N;D++){let $=I[D];if(typeof $=="string"){
if(v($)>200){let O={instancePath:t+"/users/"+D,schemaPath:"#/else/else/properties/users/items/maxLength",keyword:"maxLen\
gth",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[O]:e.push(O),s++}if(v($)<1){let O={
instancePath:t+"/users/"+D,schemaPath:"#/else/else/properties/users/items/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[O]:e.push(O),s++}}else{let O={instancePath:t+"/users/"+D,schemaPath:"\
#/else/else/properties/users/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[O]:
e.push(O),s++}}let H=I.length,B;if(H>1){let D={};for(;H--;){let $=I[H];if(typeof $=="string"){if(typeof D[$]=="number"){
B=D[$];let O={instancePath:t+"/users",schemaPath:"#/else/else/properties/users/uniqueItems",keyword:"uniqueItems",params:{
i:H,j:B},message:"must NOT have duplicate items (items ## "+B+" and "+H+" are identical)"};e===null?e=[O]:e.push(O),s++;
break}D[$]=H}}}}else{let N={instancePath:t+"/users",schemaPath:"#/else/else/properties/users/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[N]:e.push(N),s++}}if(r.roles!==void 0){let I=r.roles;if(Array.isArray(
I)){let N=I.length;for(let D=0;D<N;D++){let $=I[D];if(typeof $=="string"){if(v($)>200){let O={instancePath:t+"/roles/"+D,
schemaPath:"#/else/else/properties/roles/items/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have \
more than 200 characters"};e===null?e=[O]:e.push(O),s++}if(v($)<1){let O={instancePath:t+"/roles/"+D,schemaPath:"#/else/\
else/properties/roles/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characte\
rs"};e===null?e=[O]:e.push(O),s++}}else{let O={instancePath:t+"/roles/"+D,schemaPath:"#/else/else/properties/roles/items\
/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[O]:e.push(O),s++}}let H=I.length,B;if(H>
1){let D={};for(;H--;){let $=I[H];if(typeof $=="string"){if(typeof D[$]=="number"){B=D[$];let O={instancePath:t+"/roles",
schemaPath:"#/else/else/properties/roles/uniqueItems",keyword:"uniqueItems",params:{i:H,j:B},message:"must NOT have dupl\
icate items (items ## "+B+" and "+H+" are identical)"};e===null?e=[O]:e.push(O),s++;break}D[$]=H}}}}else{let N={instancePath:t+
"/roles",schemaPath:"#/else/else/properties/roles/type",keyword:"type",params:{type:"array"},message:"must be array"};e===
null?e=[N]:e.push(N),s++}}}else{let I={instancePath:t,schemaPath:"#/else/else/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[I]:e.push(I),s++}var p=q===s;y=p,y&&m!==!0&&(m=!0),P="else"}if(!y){let q={instancePath:t,
schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:P},message:'must match "'+P+'" schema'};e===null?e=[q]:e.push(
q),s++}var n=h===s;a=n,a&&L!==!0&&m!==void 0&&(m===!0?L=!0:(L=L||{},Object.assign(L,m))),x="else"}if(!a){let h={instancePath:t,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:x},message:'must match "'+x+'" schema'};e===null?e=[h]:e.push(h),s++}
return E.errors=e,o.props=L,s===0}E.evaluated={dynamicProps:!0,dynamicItems:!1};function R(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:d=r,dynamicAnchors:g={}}={}){let e=null,s=0,o=R.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof r=="string"){if(v(r)>64){let i={instancePath:t,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?
e=[i]:e.push(i),s++}}else{let i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[i]:e.push(i),s++}return R.errors=e,s===0}R.evaluated={dynamicProps:!1,dynamicItems:!1};var Me=_e["date-time"];function _(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:d=r,dynamicAnchors:g={}}={}){
let e=null,s=0,o=_.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof r=="string"){if(!Me(
r)){let i={instancePath:t,schemaPath:"#/format",keyword:"format",params:{format:"date-time"},message:'must match format \
"date-time"'};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}return _.errors=e,s===0}_.evaluated={dynamicProps:!1,dynamicItems:!1};var Se=new RegExp("^[^:]+$","u");function Z(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:d=r,dynamicAnchors:g={}}={}){
let e=null,s=0,o=Z.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(Object.keys(r).length>50){let a={instancePath:t,schemaPath:"#/maxProperties",keyword:"maxPropertie\
s",params:{limit:50},message:"must NOT have more than 50 properties"};e===null?e=[a]:e.push(a),s++}for(let a in r){let l=s;
if(typeof a=="string"){if(v(a)>63){let n={instancePath:t,schemaPath:"#/propertyNames/maxLength",keyword:"maxLength",params:{
limit:63},message:"must NOT have more than 63 characters",propertyName:a};e===null?e=[n]:e.push(n),s++}if(v(a)<1){let n={
instancePath:t,schemaPath:"#/propertyNames/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer \
than 1 characters",propertyName:a};e===null?e=[n]:e.push(n),s++}if(!Se.test(a)){let n={instancePath:t,schemaPath:"#/prop\
ertyNames/pattern",keyword:"pattern",params:{pattern:"^[^:]+$"},message:'must match pattern "^[^:]+$"',propertyName:a};e===
null?e=[n]:e.push(n),s++}}else{let n={instancePath:t,schemaPath:"#/propertyNames/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string",propertyName:a};e===null?e=[n]:e.push(n),s++}var i=l===s;if(!i){let n={instancePath:t,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:a},message:"property name must be valid"};e===null?e=[n]:e.
push(n),s++}}for(let a in r){let l=r[a];if(typeof l=="string"){if(v(l)>255){let n={instancePath:t+"/"+a.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{limit:255},message:"must N\
OT have more than 255 characters"};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:t+"/"+a.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[n]:e.push(n),s++}}}else{let a={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[a]:e.push(a),s++}return Z.errors=e,s===0}Z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ve=new RegExp("^([Hh][Tt][Tt][Pp][Ss]?://|[Mm][Aa][Ii][Ll][Tt][Oo]:)","u");function G(r,{instancePath:t="",parentData:w,
parentDataProperty:k,rootData:d=r,dynamicAnchors:g={}}={}){let e=null,s=0,o=G.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let i in r)if(!(i==="system"||i==="workfl\
ow"||i==="run"||i==="task"||i==="url")){let a={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(r.
system!==void 0){let i=r.system;if(typeof i=="string"){if(v(i)>200){let a={instancePath:t+"/system",schemaPath:"#/proper\
ties/system/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?
e=[a]:e.push(a),s++}if(v(i)<1){let a={instancePath:t+"/system",schemaPath:"#/properties/system/minLength",keyword:"minLe\
ngth",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:t+
"/system",schemaPath:"#/properties/system/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[a]:e.push(a),s++}}if(r.workflow!==void 0){let i=r.workflow;if(typeof i=="string"){if(v(i)>200){let a={instancePath:t+
"/workflow",schemaPath:"#/properties/workflow/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have m\
ore than 200 characters"};e===null?e=[a]:e.push(a),s++}if(v(i)<1){let a={instancePath:t+"/workflow",schemaPath:"#/proper\
ties/workflow/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[a]:e.push(a),s++}}else{let a={instancePath:t+"/workflow",schemaPath:"#/properties/workflow/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}}if(r.run!==void 0){let i=r.run;if(typeof i=="stri\
ng"){if(v(i)>200){let a={instancePath:t+"/run",schemaPath:"#/properties/run/maxLength",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters"};e===null?e=[a]:e.push(a),s++}if(v(i)<1){let a={instancePath:t+"/run",schemaPath:"\
#/properties/run/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[a]:e.push(a),s++}}else{let a={instancePath:t+"/run",schemaPath:"#/properties/run/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[a]:e.push(a),s++}}if(r.task!==void 0){let i=r.task;if(typeof i=="string"){
if(v(i)>200){let a={instancePath:t+"/task",schemaPath:"#/properties/task/maxLength",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters"};e===null?e=[a]:e.push(a),s++}if(v(i)<1){let a={instancePath:t+"/task",
schemaPath:"#/properties/task/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charac\
ters"};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:t+"/task",schemaPath:"#/properties/task/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}}if(r.url!==void 0){let i=r.url;if(typeof i==
"string"){if(v(i)>2e3){let a={instancePath:t+"/url",schemaPath:"#/properties/url/maxLength",keyword:"maxLength",params:{
limit:2e3},message:"must NOT have more than 2000 characters"};e===null?e=[a]:e.push(a),s++}if(!Ve.test(i)){let a={instancePath:t+
"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{pattern:"^([Hh][Tt][Tt][Pp][Ss]?://|[Mm][Aa][Ii][\
Ll][Tt][Oo]:)"},message:'must match pattern "^([Hh][Tt][Tt][Pp][Ss]?://|[Mm][Aa][Ii][Ll][Tt][Oo]:)"'};e===null?e=[a]:e.push(
a),s++}}else{let a={instancePath:t+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[a]:e.push(a),s++}}}else{let i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}return G.errors=e,s===0}G.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Fe={$id:"hitl:Kind",type:"string",enum:["approval","termination","branch","entry","choice","gate","\
timer"]};function Q(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:d=r,dynamicAnchors:g={}}={}){let e=null,
s=0,o=Q.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof r!="string"){let i={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(!(r===
"approval"||r==="termination"||r==="branch"||r==="entry"||r==="choice"||r==="gate"||r==="timer")){let i={instancePath:t,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Fe.enum},message:"must be equal to one of the allowed values"};
e===null?e=[i]:e.push(i),s++}return Q.errors=e,s===0}Q.evaluated={dynamicProps:!1,dynamicItems:!1};function W(r,{instancePath:t="",
parentData:w,parentDataProperty:k,rootData:d=r,dynamicAnchors:g={}}={}){let e=null,s=0,o=W.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.subject===void 0){let p={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"subject"},message:"must have required\
 property 'subject'"};e===null?e=[p]:e.push(p),s++}if(r.assignees===void 0){let p={instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"assignees"},message:"must have required property 'assignees'"};e===null?e=[p]:
e.push(p),s++}for(let p in r)if(!Re.call(V.properties,p)){let m={instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};e===null?e=[m]:e.push(
m),s++}if(r.subject!==void 0){let p=r.subject;if(typeof p=="string"){if(v(p)>500){let m={instancePath:t+"/subject",schemaPath:"\
#/properties/subject/maxLength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"};
e===null?e=[m]:e.push(m),s++}if(v(p)<1){let m={instancePath:t+"/subject",schemaPath:"#/properties/subject/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[m]:e.push(m),s++}}else{let m={instancePath:t+
"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[m]:e.push(m),s++}}if(r.body!==void 0){let p=r.body;if(typeof p!="string"&&p!==null){let m={instancePath:t+"/body",schemaPath:"\
#/properties/body/type",keyword:"type",params:{type:V.properties.body.type},message:"must be string,null"};e===null?e=[m]:
e.push(m),s++}}if(r.options!==void 0){let p=r.options,m=s,b=!0,c=s;if(Array.isArray(p)&&p.length>100){let u={};e===null?
e=[u]:e.push(u),s++}var i=c===s;s=m,e!==null&&(m?e.length=m:e=null);let h;if(i){let u=s;if(Array.isArray(p)){let f=p.length;
for(let P=0;P<f;P++)U(p[P],{instancePath:t+"/options/"+P,parentData:p,parentDataProperty:P,rootData:d,dynamicAnchors:g})||
(e=e===null?U.errors:e.concat(U.errors),s=e.length)}var i=u===s;b=i,h="then"}else{let u=s;if(Array.isArray(p)&&p.length>
100){let f={instancePath:t+"/options",schemaPath:"#/properties/options/else/maxItems",keyword:"maxItems",params:{limit:100},
message:"must NOT have more than 100 items"};e===null?e=[f]:e.push(f),s++}var i=u===s;b=i,h="else"}if(!b){let u={instancePath:t+
"/options",schemaPath:"#/properties/options/if",keyword:"if",params:{failingKeyword:h},message:'must match "'+h+'" schem\
a'};e===null?e=[u]:e.push(u),s++}if(Array.isArray(p)){if(p.length<1){let u={instancePath:t+"/options",schemaPath:"#/prop\
erties/options/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[u]:
e.push(u),s++}}else{let u={instancePath:t+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[u]:e.push(u),s++}}if(r.defaults!==void 0){let p=r.defaults;if(!Array.isArray(
p)&&p!==null){let u={instancePath:t+"/defaults",schemaPath:"#/properties/defaults/type",keyword:"type",params:{type:V.properties.
defaults.type},message:"must be array,null"};e===null?e=[u]:e.push(u),s++}let m=s,b=!0,c=s;if(Array.isArray(p)&&p.length>
100){let u={};e===null?e=[u]:e.push(u),s++}var a=c===s;s=m,e!==null&&(m?e.length=m:e=null);let h;if(a){let u=s;if(Array.
isArray(p)){let f=p.length;for(let q=0;q<f;q++)K(p[q],{instancePath:t+"/defaults/"+q,parentData:p,parentDataProperty:q,rootData:d,
dynamicAnchors:g})||(e=e===null?K.errors:e.concat(K.errors),s=e.length);let P=p.length,T;if(P>1){e:for(;P--;)for(T=P;T--;)
if(Ke(p[P],p[T])){let q={instancePath:t+"/defaults",schemaPath:"#/properties/defaults/then/uniqueItems",keyword:"uniqueI\
tems",params:{i:P,j:T},message:"must NOT have duplicate items (items ## "+T+" and "+P+" are identical)"};e===null?e=[q]:
e.push(q),s++;break e}}}var a=u===s;b=a,h="then"}else{let u=s;if(Array.isArray(p)&&p.length>100){let f={instancePath:t+"\
/defaults",schemaPath:"#/properties/defaults/else/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have\
 more than 100 items"};e===null?e=[f]:e.push(f),s++}var a=u===s;b=a,h="else"}if(!b){let u={instancePath:t+"/defaults",schemaPath:"\
#/properties/defaults/if",keyword:"if",params:{failingKeyword:h},message:'must match "'+h+'" schema'};e===null?e=[u]:e.push(
u),s++}if(Array.isArray(p)&&p.length<1){let u={instancePath:t+"/defaults",schemaPath:"#/properties/defaults/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[u]:e.push(u),s++}}if(r.multiple!==void 0&&
typeof r.multiple!="boolean"){let p={instancePath:t+"/multiple",schemaPath:"#/properties/multiple/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[p]:e.push(p),s++}if(r.paramsSchema!==void 0){let p=r.paramsSchema,
m=s,b=!0,c=s;if(p!==null){let u={};e===null?e=[u]:e.push(u),s++}var l=c===s;s=m,e!==null&&(m?e.length=m:e=null);let h;if(l){
let u=s;if(p!==null){let f={instancePath:t+"/paramsSchema",schemaPath:"#/properties/paramsSchema/then/type",keyword:"typ\
e",params:{type:"null"},message:"must be null"};e===null?e=[f]:e.push(f),s++}var l=u===s;b=l,h="then"}else{let u=s;J(p,{
instancePath:t+"/paramsSchema",parentData:r,parentDataProperty:"paramsSchema",rootData:d,dynamicAnchors:g})||(e=e===null?
J.errors:e.concat(J.errors),s=e.length);var l=u===s;b=l,h="else"}if(!b){let u={instancePath:t+"/paramsSchema",schemaPath:"\
#/properties/paramsSchema/if",keyword:"if",params:{failingKeyword:h},message:'must match "'+h+'" schema'};e===null?e=[u]:
e.push(u),s++}}if(r.paramsUi!==void 0){let p=r.paramsUi;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null){let m={
instancePath:t+"/paramsUi",schemaPath:"#/properties/paramsUi/type",keyword:"type",params:{type:V.properties.paramsUi.type},
message:"must be object,null"};e===null?e=[m]:e.push(m),s++}}if(r.assignees!==void 0&&(E(r.assignees,{instancePath:t+"/a\
ssignees",parentData:r,parentDataProperty:"assignees",rootData:d,dynamicAnchors:g})||(e=e===null?E.errors:e.concat(E.errors),
s=e.length)),r.excludeRequester!==void 0&&typeof r.excludeRequester!="boolean"){let p={instancePath:t+"/excludeRequester",
schemaPath:"#/properties/excludeRequester/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[p]:e.push(p),s++}if(r.quorum!==void 0){let p=r.quorum;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let m={
instancePath:t+"/quorum",schemaPath:"#/properties/quorum/type",keyword:"type",params:{type:"integer"},message:"must be i\
nteger"};e===null?e=[m]:e.push(m),s++}if(typeof p=="number"&&isFinite(p)){if(p>100||isNaN(p)){let m={instancePath:t+"/qu\
orum",schemaPath:"#/properties/quorum/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= \
100"};e===null?e=[m]:e.push(m),s++}if(p<1||isNaN(p)){let m={instancePath:t+"/quorum",schemaPath:"#/properties/quorum/min\
imum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[m]:e.push(m),s++}}}if(r.timeout!==
void 0&&(R(r.timeout,{instancePath:t+"/timeout",parentData:r,parentDataProperty:"timeout",rootData:d,dynamicAnchors:g})||
(e=e===null?R.errors:e.concat(R.errors),s=e.length)),r.deadline!==void 0&&(_(r.deadline,{instancePath:t+"/deadline",parentData:r,
parentDataProperty:"deadline",rootData:d,dynamicAnchors:g})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.reminders!==
void 0){let p=r.reminders,m=s,b=!0,c=s;if(p!==null){let u={};e===null?e=[u]:e.push(u),s++}var n=c===s;s=m,e!==null&&(m?e.
length=m:e=null);let h;if(n){let u=s;if(p!==null){let f={instancePath:t+"/reminders",schemaPath:"#/properties/reminders/\
then/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[f]:e.push(f),s++}var n=u===s;b=n,h="t\
hen"}else{let u=s;if(p!==null&&!(p&&typeof p=="object"&&!Array.isArray(p))){let f={instancePath:t+"/reminders",schemaPath:"\
#/properties/reminders/else/type",keyword:"type",params:{type:V.properties.reminders.else.type},message:"must be null,ob\
ject"};e===null?e=[f]:e.push(f),s++}if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.every===void 0){let f={instancePath:t+
"/reminders",schemaPath:"#/properties/reminders/else/required",keyword:"required",params:{missingProperty:"every"},message:"\
must have required property 'every'"};e===null?e=[f]:e.push(f),s++}if(p.max===void 0){let f={instancePath:t+"/reminders",
schemaPath:"#/properties/reminders/else/required",keyword:"required",params:{missingProperty:"max"},message:"must have r\
equired property 'max'"};e===null?e=[f]:e.push(f),s++}for(let f in p)if(!(f==="every"||f==="max")){let P={instancePath:t+
"/reminders",schemaPath:"#/properties/reminders/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},
message:"must NOT have additional properties"};e===null?e=[P]:e.push(P),s++}if(p.every!==void 0&&(R(p.every,{instancePath:t+
"/reminders/every",parentData:p,parentDataProperty:"every",rootData:d,dynamicAnchors:g})||(e=e===null?R.errors:e.concat(
R.errors),s=e.length)),p.max!==void 0){let f=p.max;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))){let P={instancePath:t+
"/reminders/max",schemaPath:"#/properties/reminders/else/properties/max/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[P]:e.push(P),s++}if(typeof f=="number"&&isFinite(f)){if(f>100||isNaN(f)){let P={instancePath:t+
"/reminders/max",schemaPath:"#/properties/reminders/else/properties/max/maximum",keyword:"maximum",params:{comparison:"<\
=",limit:100},message:"must be <= 100"};e===null?e=[P]:e.push(P),s++}if(f<1||isNaN(f)){let P={instancePath:t+"/reminders\
/max",schemaPath:"#/properties/reminders/else/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"};e===null?e=[P]:e.push(P),s++}}}}var n=u===s;b=n,h="else"}if(!b){let u={instancePath:t+"/reminder\
s",schemaPath:"#/properties/reminders/if",keyword:"if",params:{failingKeyword:h},message:'must match "'+h+'" schema'};e===
null?e=[u]:e.push(u),s++}}if(r.escalation!==void 0){let p=r.escalation;if(!Array.isArray(p)){let u={instancePath:t+"/esc\
alation",schemaPath:"#/properties/escalation/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[u]:e.push(u),s++}let m=s,b=!0,c=s;if(Array.isArray(p)&&p.length>20){let u={};e===null?e=[u]:e.push(u),s++}var x=c===s;
s=m,e!==null&&(m?e.length=m:e=null);let h;if(x){let u=s;if(Array.isArray(p)){let f=p.length;for(let P=0;P<f;P++){let T=p[P];
if(T&&typeof T=="object"&&!Array.isArray(T)){if(T.after===void 0){let q={instancePath:t+"/escalation/"+P,schemaPath:"#/p\
roperties/escalation/then/items/required",keyword:"required",params:{missingProperty:"after"},message:"must have require\
d property 'after'"};e===null?e=[q]:e.push(q),s++}if(T.assignees===void 0){let q={instancePath:t+"/escalation/"+P,schemaPath:"\
#/properties/escalation/then/items/required",keyword:"required",params:{missingProperty:"assignees"},message:"must have \
required property 'assignees'"};e===null?e=[q]:e.push(q),s++}if(T.mode===void 0){let q={instancePath:t+"/escalation/"+P,
schemaPath:"#/properties/escalation/then/items/required",keyword:"required",params:{missingProperty:"mode"},message:"mus\
t have required property 'mode'"};e===null?e=[q]:e.push(q),s++}for(let q in T)if(!(q==="after"||q==="assignees"||q==="mo\
de")){let A={instancePath:t+"/escalation/"+P,schemaPath:"#/properties/escalation/then/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:q},message:"must NOT have additional properties"};e===null?e=[A]:e.push(
A),s++}if(T.after!==void 0&&(R(T.after,{instancePath:t+"/escalation/"+P+"/after",parentData:T,parentDataProperty:"after",
rootData:d,dynamicAnchors:g})||(e=e===null?R.errors:e.concat(R.errors),s=e.length)),T.assignees!==void 0&&(E(T.assignees,
{instancePath:t+"/escalation/"+P+"/assignees",parentData:T,parentDataProperty:"assignees",rootData:d,dynamicAnchors:g})||
(e=e===null?E.errors:e.concat(E.errors),s=e.length)),T.mode!==void 0){let q=T.mode;if(typeof q!="string"){let A={instancePath:t+
"/escalation/"+P+"/mode",schemaPath:"#/properties/escalation/then/items/properties/mode/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[A]:e.push(A),s++}if(!(q==="add"||q==="replace")){let A={instancePath:t+"/\
escalation/"+P+"/mode",schemaPath:"#/properties/escalation/then/items/properties/mode/enum",keyword:"enum",params:{allowedValues:V.
properties.escalation.then.items.properties.mode.enum},message:"must be equal to one of the allowed values"};e===null?e=
[A]:e.push(A),s++}}}else{let q={instancePath:t+"/escalation/"+P,schemaPath:"#/properties/escalation/then/items/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[q]:e.push(q),s++}}}var x=u===s;b=x,h="then"}else{let u=s;
if(Array.isArray(p)&&p.length>20){let f={instancePath:t+"/escalation",schemaPath:"#/properties/escalation/else/maxItems",
keyword:"maxItems",params:{limit:20},message:"must NOT have more than 20 items"};e===null?e=[f]:e.push(f),s++}var x=u===
s;b=x,h="else"}if(!b){let u={instancePath:t+"/escalation",schemaPath:"#/properties/escalation/if",keyword:"if",params:{failingKeyword:h},
message:'must match "'+h+'" schema'};e===null?e=[u]:e.push(u),s++}}if(r.supersedes!==void 0){let p=r.supersedes;if(typeof p!=
"string"&&p!==null){let m={instancePath:t+"/supersedes",schemaPath:"#/properties/supersedes/type",keyword:"type",params:{
type:V.properties.supersedes.type},message:"must be string,null"};e===null?e=[m]:e.push(m),s++}}if(r.priority!==void 0){
let p=r.priority;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let m={instancePath:t+"/priority",schemaPath:"\
#/properties/priority/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[m]:e.push(m),s++}
if(typeof p=="number"&&isFinite(p)){if(p>100||isNaN(p)){let m={instancePath:t+"/priority",schemaPath:"#/properties/prior\
ity/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"};e===null?e=[m]:e.push(m),s++}
if(p<0||isNaN(p)){let m={instancePath:t+"/priority",schemaPath:"#/properties/priority/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[m]:e.push(m),s++}}}if(r.labels!==void 0&&(Z(r.labels,{instancePath:t+
"/labels",parentData:r,parentDataProperty:"labels",rootData:d,dynamicAnchors:g})||(e=e===null?Z.errors:e.concat(Z.errors),
s=e.length)),r.source!==void 0){let p=r.source,m=s,b=!0,c=s;if(p!==null){let u={};e===null?e=[u]:e.push(u),s++}var L=c===
s;s=m,e!==null&&(m?e.length=m:e=null);let h;if(L){let u=s;if(p!==null){let f={instancePath:t+"/source",schemaPath:"#/pro\
perties/source/then/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[f]:e.push(f),s++}var L=u===
s;b=L,h="then"}else{let u=s;G(p,{instancePath:t+"/source",parentData:r,parentDataProperty:"source",rootData:d,dynamicAnchors:g})||
(e=e===null?G.errors:e.concat(G.errors),s=e.length);var L=u===s;b=L,h="else"}if(!b){let u={instancePath:t+"/source",schemaPath:"\
#/properties/source/if",keyword:"if",params:{failingKeyword:h},message:'must match "'+h+'" schema'};e===null?e=[u]:e.push(
u),s++}}r.kind!==void 0&&(Q(r.kind,{instancePath:t+"/kind",parentData:r,parentDataProperty:"kind",rootData:d,dynamicAnchors:g})||
(e=e===null?Q.errors:e.concat(Q.errors),s=e.length))}else{let p={instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),s++}return W.errors=e,s===0}W.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function ae(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:d=r,dynamicAnchors:g={}}={}){
let e=null,s=0,o=ae.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),W(r,{instancePath:t,
parentData:w,parentDataProperty:k,rootData:d,dynamicAnchors:g})||(e=e===null?W.errors:e.concat(W.errors),s=e.length),ae.
errors=e,s===0}ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ze=ie;var Ue={$id:"hitl:RespondInput",type:"object",additionalProperties:!1,required:["chosenOptions"],properties:{chosenOptions:{
type:"array",if:{maxItems:100},then:{items:{type:"string"}},else:{maxItems:100}},params:{},comment:{type:["string","null"],
maxLength:1e4},digest:{type:"string"},force:{type:"boolean"},reason:{type:"string",minLength:1,maxLength:1e3}}};function X(r,{
instancePath:t="",parentData:w,parentDataProperty:k,rootData:d=r,dynamicAnchors:g={}}={}){let e=null,s=0,o=X.evaluated;if(o.
dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.chosenOptions===
void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"chosenOptions"},message:"\
must have required property 'chosenOptions'"};e===null?e=[a]:e.push(a),s++}for(let a in r)if(!(a==="chosenOptions"||a===
"params"||a==="comment"||a==="digest"||a==="force"||a==="reason")){let l={instancePath:t,schemaPath:"#/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?
e=[l]:e.push(l),s++}if(r.chosenOptions!==void 0){let a=r.chosenOptions;if(!Array.isArray(a)){let p={instancePath:t+"/cho\
senOptions",schemaPath:"#/properties/chosenOptions/type",keyword:"type",params:{type:"array"},message:"must be array"};e===
null?e=[p]:e.push(p),s++}let l=s,n=!0,x=s;if(Array.isArray(a)&&a.length>100){let p={};e===null?e=[p]:e.push(p),s++}var i=x===
s;s=l,e!==null&&(l?e.length=l:e=null);let L;if(i){let p=s;if(Array.isArray(a)){let b=a.length;for(let c=0;c<b;c++)if(typeof a[c]!=
"string"){let h={instancePath:t+"/chosenOptions/"+c,schemaPath:"#/properties/chosenOptions/then/items/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),s++}}var i=p===s;n=i,L="then"}else{let p=s;
if(Array.isArray(a)&&a.length>100){let b={instancePath:t+"/chosenOptions",schemaPath:"#/properties/chosenOptions/else/ma\
xItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items"};e===null?e=[b]:e.push(b),s++}
var i=p===s;n=i,L="else"}if(!n){let p={instancePath:t+"/chosenOptions",schemaPath:"#/properties/chosenOptions/if",keyword:"\
if",params:{failingKeyword:L},message:'must match "'+L+'" schema'};e===null?e=[p]:e.push(p),s++}}if(r.comment!==void 0){
let a=r.comment;if(typeof a!="string"&&a!==null){let l={instancePath:t+"/comment",schemaPath:"#/properties/comment/type",
keyword:"type",params:{type:Ue.properties.comment.type},message:"must be string,null"};e===null?e=[l]:e.push(l),s++}if(typeof a==
"string"&&v(a)>1e4){let l={instancePath:t+"/comment",schemaPath:"#/properties/comment/maxLength",keyword:"maxLength",params:{
limit:1e4},message:"must NOT have more than 10000 characters"};e===null?e=[l]:e.push(l),s++}}if(r.digest!==void 0&&typeof r.
digest!="string"){let a={instancePath:t+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[a]:e.push(a),s++}if(r.force!==void 0&&typeof r.force!="boolean"){let a={instancePath:t+
"/force",schemaPath:"#/properties/force/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[a]:e.push(a),s++}if(r.reason!==void 0){let a=r.reason;if(typeof a=="string"){if(v(a)>1e3){let l={instancePath:t+"/rea\
son",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than \
1000 characters"};e===null?e=[l]:e.push(l),s++}if(v(a)<1){let l={instancePath:t+"/reason",schemaPath:"#/properties/reaso\
n/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(
l),s++}}else{let l={instancePath:t+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[l]:e.push(l),s++}}}else{let a={instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}return X.errors=e,s===0}X.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function ie(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:d=r,dynamicAnchors:g={}}={}){
let e=null,s=0,o=ie.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),X(r,{instancePath:t,
parentData:w,parentDataProperty:k,rootData:d,dynamicAnchors:g})||(e=e===null?X.errors:e.concat(X.errors),s=e.length),ie.
errors=e,s===0}ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Je=ne;function M(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:d=r,dynamicAnchors:g={}}={}){let e=null,s=0,o=M.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(r.reason===void 0){let i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"reason"},
message:"must have required property 'reason'"};e===null?e=[i]:e.push(i),s++}for(let i in r)if(i!=="reason"){let a={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have \
additional properties"};e===null?e=[a]:e.push(a),s++}if(r.reason!==void 0){let i=r.reason;if(typeof i=="string"){if(v(i)>
1e3){let a={instancePath:t+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit:1e3},message:"\
must NOT have more than 1000 characters"};e===null?e=[a]:e.push(a),s++}if(v(i)<1){let a={instancePath:t+"/reason",schemaPath:"\
#/properties/reason/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[a]:e.push(a),s++}}else{let a={instancePath:t+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}}}else{let i={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}return M.errors=e,s===0}M.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function ne(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:d=r,
dynamicAnchors:g={}}={}){let e=null,s=0,o=ne.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=
void 0),M(r,{instancePath:t,parentData:w,parentDataProperty:k,rootData:d,dynamicAnchors:g})||(e=e===null?M.errors:e.concat(
M.errors),s=e.length),ne.errors=e,s===0}ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ze=oe;function oe(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:d=r,dynamicAnchors:g={}}={}){let e=null,s=0,
o=oe.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),M(r,{instancePath:t,parentData:w,
parentDataProperty:k,rootData:d,dynamicAnchors:g})||(e=e===null?M.errors:e.concat(M.errors),s=e.length),oe.errors=e,s===
0}oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ge=le;function Y(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:d=r,dynamicAnchors:g={}}={}){let e=null,s=0,o=Y.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
for(let i in r)if(i!=="for"){let a={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}r.for!==void 0&&(R(r.for,
{instancePath:t+"/for",parentData:r,parentDataProperty:"for",rootData:d,dynamicAnchors:g})||(e=e===null?R.errors:e.concat(
R.errors),s=e.length))}else{let i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[i]:e.push(i),s++}return Y.errors=e,s===0}Y.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function le(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:d=r,dynamicAnchors:g={}}={}){let e=null,s=0,
o=le.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),Y(r,{instancePath:t,parentData:w,
parentDataProperty:k,rootData:d,dynamicAnchors:g})||(e=e===null?Y.errors:e.concat(Y.errors),s=e.length),le.errors=e,s===
0}le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Qe=pe;function ee(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:d=r,dynamicAnchors:g={}}={}){let e=null,s=0,
o=ee.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r))for(let i in r){let a={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}else{let i={instancePath:t,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}return ee.errors=e,s===0}
ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function pe(r,{instancePath:t="",parentData:w,parentDataProperty:k,
rootData:d=r,dynamicAnchors:g={}}={}){let e=null,s=0,o=pe.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),ee(r,{instancePath:t,parentData:w,parentDataProperty:k,rootData:d,dynamicAnchors:g})||(e=e===null?ee.errors:
e.concat(ee.errors),s=e.length),pe.errors=e,s===0}pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var We=me;function F(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:d=r,dynamicAnchors:g={}}={}){let e=null,s=0,o=F.
evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);let i=s,a=!0,l=s;if(r&&typeof r=="object"&&!Array.
isArray(r)){let p;if(r.delegateTo===void 0&&(p="delegateTo")){let m={};e===null?e=[m]:e.push(m),s++}}var n=l===s;s=i,e!==
null&&(i?e.length=i:e=null);let x;if(n){let p=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.delegateTo===void 0){let b={
instancePath:t,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"delegateTo"},message:"must have \
required property 'delegateTo'"};e===null?e=[b]:e.push(b),s++}for(let b in r)if(b!=="delegateTo"){let c={instancePath:t,
schemaPath:"#/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},message:"must NOT \
have additional properties"};e===null?e=[c]:e.push(c),s++}if(r.delegateTo!==void 0){let b=r.delegateTo;if(typeof b=="str\
ing"){if(v(b)>200){let c={instancePath:t+"/delegateTo",schemaPath:"#/then/properties/delegateTo/maxLength",keyword:"maxL\
ength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[c]:e.push(c),s++}if(v(b)<1){let c={
instancePath:t+"/delegateTo",schemaPath:"#/then/properties/delegateTo/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:t+"/delegateTo",schemaPath:"\
#/then/properties/delegateTo/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(
c),s++}}}else{let b={instancePath:t,schemaPath:"#/then/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};e===null?e=[b]:e.push(b),s++}var n=p===s;if(a=n,a)var L=!0;x="then"}else{let p=s;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.assignees===void 0){let b={instancePath:t,schemaPath:"#/else/required",keyword:"required",params:{missingProperty:"\
assignees"},message:"must have required property 'assignees'"};e===null?e=[b]:e.push(b),s++}for(let b in r)if(b!=="assig\
nees"){let c={instancePath:t,schemaPath:"#/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},
message:"must NOT have additional properties"};e===null?e=[c]:e.push(c),s++}r.assignees!==void 0&&(E(r.assignees,{instancePath:t+
"/assignees",parentData:r,parentDataProperty:"assignees",rootData:d,dynamicAnchors:g})||(e=e===null?E.errors:e.concat(E.
errors),s=e.length))}else{let b={instancePath:t,schemaPath:"#/else/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[b]:e.push(b),s++}var n=p===s;a=n,a&&L!==!0&&(L=!0),x="else"}if(!a){let p={instancePath:t,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:x},message:'must match "'+x+'" schema'};e===null?e=[p]:e.push(p),s++}return F.
errors=e,o.props=L,s===0}F.evaluated={dynamicProps:!0,dynamicItems:!1};function me(r,{instancePath:t="",parentData:w,parentDataProperty:k,
rootData:d=r,dynamicAnchors:g={}}={}){let e=null,s=0,o=me.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),!F(r,{instancePath:t,parentData:w,parentDataProperty:k,rootData:d,dynamicAnchors:g}))e=e===null?F.errors:
e.concat(F.errors),s=e.length;else var i=F.evaluated.props;return me.errors=e,o.props=i,s===0}me.evaluated={dynamicProps:!0,
dynamicItems:!1};var Xe=ue;function se(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:d=r,dynamicAnchors:g={}}={}){let e=null,s=0,
o=se.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.until===void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"until"},
message:"must have required property 'until'"};e===null?e=[a]:e.push(a),s++}for(let a in r)if(a!=="until"){let l={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have \
additional properties"};e===null?e=[l]:e.push(l),s++}if(r.until!==void 0){let a=r.until,l=s,n=!0,x=s;if(a!==null){let p={};
e===null?e=[p]:e.push(p),s++}var i=x===s;s=l,e!==null&&(l?e.length=l:e=null);let L;if(i){let p=s;if(a!==null){let b={instancePath:t+
"/until",schemaPath:"#/properties/until/then/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?
e=[b]:e.push(b),s++}var i=p===s;n=i,L="then"}else{let p=s;_(a,{instancePath:t+"/until",parentData:r,parentDataProperty:"\
until",rootData:d,dynamicAnchors:g})||(e=e===null?_.errors:e.concat(_.errors),s=e.length);var i=p===s;n=i,L="else"}if(!n){
let p={instancePath:t+"/until",schemaPath:"#/properties/until/if",keyword:"if",params:{failingKeyword:L},message:'must m\
atch "'+L+'" schema'};e===null?e=[p]:e.push(p),s++}}}else{let a={instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}return se.errors=e,s===0}se.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function ue(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:d=r,dynamicAnchors:g={}}={}){
let e=null,s=0,o=ue.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),se(r,{instancePath:t,
parentData:w,parentDataProperty:k,rootData:d,dynamicAnchors:g})||(e=e===null?se.errors:e.concat(se.errors),s=e.length),ue.
errors=e,s===0}ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ye=he;function re(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:d=r,dynamicAnchors:g={}}={}){let e=null,s=0,
o=re.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.text===void 0){let i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"text"},
message:"must have required property 'text'"};e===null?e=[i]:e.push(i),s++}for(let i in r)if(i!=="text"){let a={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have \
additional properties"};e===null?e=[a]:e.push(a),s++}if(r.text!==void 0){let i=r.text;if(typeof i=="string"){if(v(i)>1e4){
let a={instancePath:t+"/text",schemaPath:"#/properties/text/maxLength",keyword:"maxLength",params:{limit:1e4},message:"m\
ust NOT have more than 10000 characters"};e===null?e=[a]:e.push(a),s++}if(v(i)<1){let a={instancePath:t+"/text",schemaPath:"\
#/properties/text/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[a]:e.push(a),s++}}else{let a={instancePath:t+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}}}else{let i={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}return re.errors=e,s===0}re.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function he(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:d=r,
dynamicAnchors:g={}}={}){let e=null,s=0,o=he.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=
void 0),re(r,{instancePath:t,parentData:w,parentDataProperty:k,rootData:d,dynamicAnchors:g})||(e=e===null?re.errors:e.concat(
re.errors),s=e.length),he.errors=e,s===0}he.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var es=ce;var ss={$id:"hitl:RespondToManyInput",type:"object",additionalProperties:!1,required:["responses"],properties:{responses:{
type:"array",minItems:1,if:{maxItems:100},then:{items:{type:"object",additionalProperties:!1,required:["requestId","chos\
enOptions"],properties:{requestId:{type:"string"},idempotencyKey:{type:"string",minLength:1,maxLength:255,pattern:"^[ -~\
]+$"},chosenOptions:{type:"array",if:{maxItems:100},then:{items:{type:"string"}},else:{maxItems:100}},params:{},comment:{
type:["string","null"],maxLength:1e4},digest:{type:"string"},force:{type:"boolean"},reason:{type:"string",minLength:1,maxLength:1e3}}}},
else:{maxItems:100}}}},Ne=new RegExp("^[ -~]+$","u");function te(r,{instancePath:t="",parentData:w,parentDataProperty:k,
rootData:d=r,dynamicAnchors:g={}}={}){let e=null,s=0,o=te.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.responses===void 0){let l={instancePath:t,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"responses"},message:"must have required property 'responses'"};e===
null?e=[l]:e.push(l),s++}for(let l in r)if(l!=="responses"){let n={instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"};e===null?e=[n]:e.push(
n),s++}if(r.responses!==void 0){let l=r.responses,n=s,x=!0,L=s;if(Array.isArray(l)&&l.length>100){let m={};e===null?e=[m]:
e.push(m),s++}var i=L===s;s=n,e!==null&&(n?e.length=n:e=null);let p;if(i){let m=s;if(Array.isArray(l)){let c=l.length;for(let h=0;h<
c;h++){let u=l[h];if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.requestId===void 0){let y={instancePath:t+"/response\
s/"+h,schemaPath:"#/properties/responses/then/items/required",keyword:"required",params:{missingProperty:"requestId"},message:"\
must have required property 'requestId'"};e===null?e=[y]:e.push(y),s++}if(u.chosenOptions===void 0){let y={instancePath:t+
"/responses/"+h,schemaPath:"#/properties/responses/then/items/required",keyword:"required",params:{missingProperty:"chos\
enOptions"},message:"must have required property 'chosenOptions'"};e===null?e=[y]:e.push(y),s++}for(let y in u)if(!(y===
"requestId"||y==="idempotencyKey"||y==="chosenOptions"||y==="params"||y==="comment"||y==="digest"||y==="force"||y==="rea\
son")){let f={instancePath:t+"/responses/"+h,schemaPath:"#/properties/responses/then/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:y},message:"must NOT have additional properties"};e===null?e=[f]:e.push(
f),s++}if(u.requestId!==void 0&&typeof u.requestId!="string"){let y={instancePath:t+"/responses/"+h+"/requestId",schemaPath:"\
#/properties/responses/then/items/properties/requestId/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[y]:e.push(y),s++}if(u.idempotencyKey!==void 0){let y=u.idempotencyKey;if(typeof y=="string"){if(v(y)>255){
let f={instancePath:t+"/responses/"+h+"/idempotencyKey",schemaPath:"#/properties/responses/then/items/properties/idempot\
encyKey/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"};e===null?e=[
f]:e.push(f),s++}if(v(y)<1){let f={instancePath:t+"/responses/"+h+"/idempotencyKey",schemaPath:"#/properties/responses/t\
hen/items/properties/idempotencyKey/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 \
characters"};e===null?e=[f]:e.push(f),s++}if(!Ne.test(y)){let f={instancePath:t+"/responses/"+h+"/idempotencyKey",schemaPath:"\
#/properties/responses/then/items/properties/idempotencyKey/pattern",keyword:"pattern",params:{pattern:"^[ -~]+$"},message:'\
must match pattern "^[ -~]+$"'};e===null?e=[f]:e.push(f),s++}}else{let f={instancePath:t+"/responses/"+h+"/idempotencyKe\
y",schemaPath:"#/properties/responses/then/items/properties/idempotencyKey/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[f]:e.push(f),s++}}if(u.chosenOptions!==void 0){let y=u.chosenOptions;if(!Array.isArray(y)){
let A={instancePath:t+"/responses/"+h+"/chosenOptions",schemaPath:"#/properties/responses/then/items/properties/chosenOp\
tions/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[A]:e.push(A),s++}let f=s,P=!0,T=s;
if(Array.isArray(y)&&y.length>100){let A={};e===null?e=[A]:e.push(A),s++}var a=T===s;s=f,e!==null&&(f?e.length=f:e=null);
let q;if(a){let A=s;if(Array.isArray(y)){let j=y.length;for(let I=0;I<j;I++)if(typeof y[I]!="string"){let N={instancePath:t+
"/responses/"+h+"/chosenOptions/"+I,schemaPath:"#/properties/responses/then/items/properties/chosenOptions/then/items/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[N]:e.push(N),s++}}var a=A===s;P=a,q="the\
n"}else{let A=s;if(Array.isArray(y)&&y.length>100){let j={instancePath:t+"/responses/"+h+"/chosenOptions",schemaPath:"#/\
properties/responses/then/items/properties/chosenOptions/else/maxItems",keyword:"maxItems",params:{limit:100},message:"m\
ust NOT have more than 100 items"};e===null?e=[j]:e.push(j),s++}var a=A===s;P=a,q="else"}if(!P){let A={instancePath:t+"/\
responses/"+h+"/chosenOptions",schemaPath:"#/properties/responses/then/items/properties/chosenOptions/if",keyword:"if",params:{
failingKeyword:q},message:'must match "'+q+'" schema'};e===null?e=[A]:e.push(A),s++}}if(u.comment!==void 0){let y=u.comment;
if(typeof y!="string"&&y!==null){let f={instancePath:t+"/responses/"+h+"/comment",schemaPath:"#/properties/responses/the\
n/items/properties/comment/type",keyword:"type",params:{type:ss.properties.responses.then.items.properties.comment.type},
message:"must be string,null"};e===null?e=[f]:e.push(f),s++}if(typeof y=="string"&&v(y)>1e4){let f={instancePath:t+"/res\
ponses/"+h+"/comment",schemaPath:"#/properties/responses/then/items/properties/comment/maxLength",keyword:"maxLength",params:{
limit:1e4},message:"must NOT have more than 10000 characters"};e===null?e=[f]:e.push(f),s++}}if(u.digest!==void 0&&typeof u.
digest!="string"){let y={instancePath:t+"/responses/"+h+"/digest",schemaPath:"#/properties/responses/then/items/properti\
es/digest/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),s++}if(u.force!==
void 0&&typeof u.force!="boolean"){let y={instancePath:t+"/responses/"+h+"/force",schemaPath:"#/properties/responses/the\
n/items/properties/force/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[y]:e.push(y),
s++}if(u.reason!==void 0){let y=u.reason;if(typeof y=="string"){if(v(y)>1e3){let f={instancePath:t+"/responses/"+h+"/rea\
son",schemaPath:"#/properties/responses/then/items/properties/reason/maxLength",keyword:"maxLength",params:{limit:1e3},message:"\
must NOT have more than 1000 characters"};e===null?e=[f]:e.push(f),s++}if(v(y)<1){let f={instancePath:t+"/responses/"+h+
"/reason",schemaPath:"#/properties/responses/then/items/properties/reason/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[f]:e.push(f),s++}}else{let f={instancePath:t+"/responses/"+
h+"/reason",schemaPath:"#/properties/responses/then/items/properties/reason/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[f]:e.push(f),s++}}}else{let y={instancePath:t+"/responses/"+h,schemaPath:"#/proper\
ties/responses/then/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[y]:e.push(y),
s++}}}var i=m===s;x=i,p="then"}else{let m=s;if(Array.isArray(l)&&l.length>100){let c={instancePath:t+"/responses",schemaPath:"\
#/properties/responses/else/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items"};
e===null?e=[c]:e.push(c),s++}var i=m===s;x=i,p="else"}if(!x){let m={instancePath:t+"/responses",schemaPath:"#/properties\
/responses/if",keyword:"if",params:{failingKeyword:p},message:'must match "'+p+'" schema'};e===null?e=[m]:e.push(m),s++}
if(Array.isArray(l)){if(l.length<1){let m={instancePath:t+"/responses",schemaPath:"#/properties/responses/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[m]:e.push(m),s++}}else{let m={instancePath:t+
"/responses",schemaPath:"#/properties/responses/type",keyword:"type",params:{type:"array"},message:"must be array"};e===
null?e=[m]:e.push(m),s++}}}else{let l={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[l]:e.push(l),s++}return te.errors=e,s===0}te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function ce(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:d=r,dynamicAnchors:g={}}={}){let e=null,s=0,
o=ce.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),te(r,{instancePath:t,parentData:w,
parentDataProperty:k,rootData:d,dynamicAnchors:g})||(e=e===null?te.errors:e.concat(te.errors),s=e.length),ce.errors=e,s===
0}ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var rs=fe,Oe={$id:"listRequests_query",type:"object",required:[],
properties:{view:{type:"string",enum:["assigned","snoozed","answered","created","all"]},state:{type:"array",if:{maxItems:6},
then:{items:{$ref:"hitl:State"}},else:{maxItems:6}},q:{type:"string",minLength:1,maxLength:200},label:{type:"array",if:{
maxItems:10},then:{items:{type:"string",minLength:2,maxLength:320,pattern:"^[^:]+:"}},else:{maxItems:10}},priorityMin:{type:"\
integer",minimum:0,maximum:100},"source.system":{type:"string",minLength:1,maxLength:200},"source.workflow":{type:"strin\
g",minLength:1,maxLength:200},"source.run":{type:"string",minLength:1,maxLength:200},"source.task":{type:"string",minLength:1,
maxLength:200},createdAfter:{$ref:"hitl:Instant"},createdBefore:{$ref:"hitl:Instant"},deadlineBefore:{$ref:"hitl:Instant"},
respondedBy:{type:"string",minLength:1,maxLength:200},sort:{type:"string",enum:["-createdAt","createdAt","deadline","-pr\
iority"]},cursor:{type:"string",minLength:1,maxLength:512},limit:{type:"integer",minimum:1,maximum:200}}},ts={$id:"hitl:\
State",type:"string",enum:["awaiting_input","responded","defaulted","expired","cancelled","failed"]};function S(r,{instancePath:t="",
parentData:w,parentDataProperty:k,rootData:d=r,dynamicAnchors:g={}}={}){let e=null,s=0,o=S.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof r!="string"){let i={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(!(r==="awaiting_input"||r==="resp\
onded"||r==="defaulted"||r==="expired"||r==="cancelled"||r==="failed")){let i={instancePath:t,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:ts.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),s++}
return S.errors=e,s===0}S.evaluated={dynamicProps:!1,dynamicItems:!1};var De=new RegExp("^[^:]+:","u");function fe(r,{instancePath:t="",
parentData:w,parentDataProperty:k,rootData:d=r,dynamicAnchors:g={}}={}){let e=null,s=0,o=fe.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.view!==void 0){let l=r.
view;if(typeof l!="string"){let n={instancePath:t+"/view",schemaPath:"#/properties/view/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(!(l==="assigned"||l==="snoozed"||l==="answered"||l===
"created"||l==="all")){let n={instancePath:t+"/view",schemaPath:"#/properties/view/enum",keyword:"enum",params:{allowedValues:Oe.
properties.view.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),s++}}if(r.state!==void 0){
let l=r.state;if(!Array.isArray(l)){let m={instancePath:t+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[m]:e.push(m),s++}let n=s,x=!0,L=s;if(Array.isArray(l)&&l.length>6){let m={};
e===null?e=[m]:e.push(m),s++}var i=L===s;s=n,e!==null&&(n?e.length=n:e=null);let p;if(i){let m=s;if(Array.isArray(l)){let c=l.
length;for(let h=0;h<c;h++)S(l[h],{instancePath:t+"/state/"+h,parentData:l,parentDataProperty:h,rootData:d,dynamicAnchors:g})||
(e=e===null?S.errors:e.concat(S.errors),s=e.length)}var i=m===s;x=i,p="then"}else{let m=s;if(Array.isArray(l)&&l.length>
6){let c={instancePath:t+"/state",schemaPath:"#/properties/state/else/maxItems",keyword:"maxItems",params:{limit:6},message:"\
must NOT have more than 6 items"};e===null?e=[c]:e.push(c),s++}var i=m===s;x=i,p="else"}if(!x){let m={instancePath:t+"/s\
tate",schemaPath:"#/properties/state/if",keyword:"if",params:{failingKeyword:p},message:'must match "'+p+'" schema'};e===
null?e=[m]:e.push(m),s++}}if(r.q!==void 0){let l=r.q;if(typeof l=="string"){if(v(l)>200){let n={instancePath:t+"/q",schemaPath:"\
#/properties/q/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?
e=[n]:e.push(n),s++}if(v(l)<1){let n={instancePath:t+"/q",schemaPath:"#/properties/q/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:t+"/q",
schemaPath:"#/properties/q/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),
s++}}if(r.label!==void 0){let l=r.label;if(!Array.isArray(l)){let m={instancePath:t+"/label",schemaPath:"#/properties/la\
bel/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[m]:e.push(m),s++}let n=s,x=!0,L=s;if(Array.
isArray(l)&&l.length>10){let m={};e===null?e=[m]:e.push(m),s++}var a=L===s;s=n,e!==null&&(n?e.length=n:e=null);let p;if(a){
let m=s;if(Array.isArray(l)){let c=l.length;for(let h=0;h<c;h++){let u=l[h];if(typeof u=="string"){if(v(u)>320){let y={instancePath:t+
"/label/"+h,schemaPath:"#/properties/label/then/items/maxLength",keyword:"maxLength",params:{limit:320},message:"must NO\
T have more than 320 characters"};e===null?e=[y]:e.push(y),s++}if(v(u)<2){let y={instancePath:t+"/label/"+h,schemaPath:"\
#/properties/label/then/items/minLength",keyword:"minLength",params:{limit:2},message:"must NOT have fewer than 2 charac\
ters"};e===null?e=[y]:e.push(y),s++}if(!De.test(u)){let y={instancePath:t+"/label/"+h,schemaPath:"#/properties/label/the\
n/items/pattern",keyword:"pattern",params:{pattern:"^[^:]+:"},message:'must match pattern "^[^:]+:"'};e===null?e=[y]:e.push(
y),s++}}else{let y={instancePath:t+"/label/"+h,schemaPath:"#/properties/label/then/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[y]:e.push(y),s++}}}var a=m===s;x=a,p="then"}else{let m=s;if(Array.isArray(
l)&&l.length>10){let c={instancePath:t+"/label",schemaPath:"#/properties/label/else/maxItems",keyword:"maxItems",params:{
limit:10},message:"must NOT have more than 10 items"};e===null?e=[c]:e.push(c),s++}var a=m===s;x=a,p="else"}if(!x){let m={
instancePath:t+"/label",schemaPath:"#/properties/label/if",keyword:"if",params:{failingKeyword:p},message:'must match "'+
p+'" schema'};e===null?e=[m]:e.push(m),s++}}if(r.priorityMin!==void 0){let l=r.priorityMin;if(!(typeof l=="number"&&!(l%
1)&&!isNaN(l)&&isFinite(l))){let n={instancePath:t+"/priorityMin",schemaPath:"#/properties/priorityMin/type",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(typeof l=="number"&&isFinite(l)){
if(l>100||isNaN(l)){let n={instancePath:t+"/priorityMin",schemaPath:"#/properties/priorityMin/maximum",keyword:"maximum",
params:{comparison:"<=",limit:100},message:"must be <= 100"};e===null?e=[n]:e.push(n),s++}if(l<0||isNaN(l)){let n={instancePath:t+
"/priorityMin",schemaPath:"#/properties/priorityMin/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[n]:e.push(n),s++}}}if(r["source.system"]!==void 0){let l=r["source.system"];if(typeof l=="str\
ing"){if(v(l)>200){let n={instancePath:t+"/source.system",schemaPath:"#/properties/source.system/maxLength",keyword:"max\
Length",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[n]:e.push(n),s++}if(v(l)<1){let n={
instancePath:t+"/source.system",schemaPath:"#/properties/source.system/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:t+"/source.system",schemaPath:"\
#/properties/source.system/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),
s++}}if(r["source.workflow"]!==void 0){let l=r["source.workflow"];if(typeof l=="string"){if(v(l)>200){let n={instancePath:t+
"/source.workflow",schemaPath:"#/properties/source.workflow/maxLength",keyword:"maxLength",params:{limit:200},message:"m\
ust NOT have more than 200 characters"};e===null?e=[n]:e.push(n),s++}if(v(l)<1){let n={instancePath:t+"/source.workflow",
schemaPath:"#/properties/source.workflow/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer th\
an 1 characters"};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:t+"/source.workflow",schemaPath:"#/properties/s\
ource.workflow/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}}if(r["\
source.run"]!==void 0){let l=r["source.run"];if(typeof l=="string"){if(v(l)>200){let n={instancePath:t+"/source.run",schemaPath:"\
#/properties/source.run/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 character\
s"};e===null?e=[n]:e.push(n),s++}if(v(l)<1){let n={instancePath:t+"/source.run",schemaPath:"#/properties/source.run/minL\
ength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),s++}}else{
let n={instancePath:t+"/source.run",schemaPath:"#/properties/source.run/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),s++}}if(r["source.task"]!==void 0){let l=r["source.task"];if(typeof l=="string"){
if(v(l)>200){let n={instancePath:t+"/source.task",schemaPath:"#/properties/source.task/maxLength",keyword:"maxLength",params:{
limit:200},message:"must NOT have more than 200 characters"};e===null?e=[n]:e.push(n),s++}if(v(l)<1){let n={instancePath:t+
"/source.task",schemaPath:"#/properties/source.task/minLength",keyword:"minLength",params:{limit:1},message:"must NOT ha\
ve fewer than 1 characters"};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:t+"/source.task",schemaPath:"#/prope\
rties/source.task/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}}if(r.
createdAfter!==void 0&&(_(r.createdAfter,{instancePath:t+"/createdAfter",parentData:r,parentDataProperty:"createdAfter",
rootData:d,dynamicAnchors:g})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.createdBefore!==void 0&&(_(r.createdBefore,
{instancePath:t+"/createdBefore",parentData:r,parentDataProperty:"createdBefore",rootData:d,dynamicAnchors:g})||(e=e===null?
_.errors:e.concat(_.errors),s=e.length)),r.deadlineBefore!==void 0&&(_(r.deadlineBefore,{instancePath:t+"/deadlineBefore",
parentData:r,parentDataProperty:"deadlineBefore",rootData:d,dynamicAnchors:g})||(e=e===null?_.errors:e.concat(_.errors),
s=e.length)),r.respondedBy!==void 0){let l=r.respondedBy;if(typeof l=="string"){if(v(l)>200){let n={instancePath:t+"/res\
pondedBy",schemaPath:"#/properties/respondedBy/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have \
more than 200 characters"};e===null?e=[n]:e.push(n),s++}if(v(l)<1){let n={instancePath:t+"/respondedBy",schemaPath:"#/pr\
operties/respondedBy/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[n]:e.push(n),s++}}else{let n={instancePath:t+"/respondedBy",schemaPath:"#/properties/respondedBy/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}}if(r.sort!==void 0){let l=r.sort;if(typeof l!=
"string"){let n={instancePath:t+"/sort",schemaPath:"#/properties/sort/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),s++}if(!(l==="-createdAt"||l==="createdAt"||l==="deadline"||l==="-priority")){
let n={instancePath:t+"/sort",schemaPath:"#/properties/sort/enum",keyword:"enum",params:{allowedValues:Oe.properties.sort.
enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),s++}}if(r.cursor!==void 0){let l=r.
cursor;if(typeof l=="string"){if(v(l)>512){let n={instancePath:t+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"\
maxLength",params:{limit:512},message:"must NOT have more than 512 characters"};e===null?e=[n]:e.push(n),s++}if(v(l)<1){
let n={instancePath:t+"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:t+"/cursor",schemaPath:"#\
/properties/cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}}if(r.
limit!==void 0){let l=r.limit;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let n={instancePath:t+"/limit",schemaPath:"\
#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}
if(typeof l=="number"&&isFinite(l)){if(l>200||isNaN(l)){let n={instancePath:t+"/limit",schemaPath:"#/properties/limit/ma\
ximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};e===null?e=[n]:e.push(n),s++}if(l<
1||isNaN(l)){let n={instancePath:t+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(n),s++}}}}else{let l={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),s++}return fe.errors=e,s===0}fe.evaluated=
{props:{view:!0,state:!0,q:!0,label:!0,priorityMin:!0,"source.system":!0,"source.workflow":!0,"source.run":!0,"source.ta\
sk":!0,createdAfter:!0,createdBefore:!0,deadlineBefore:!0,respondedBy:!0,sort:!0,cursor:!0,limit:!0},dynamicProps:!1,dynamicItems:!1};
var as=ye;function ye(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:d=r,dynamicAnchors:g={}}={}){let e=null,s=0,
o=ye.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r["Idempotency-Key"]!==void 0){let i=r["Idempotency-Key"];if(typeof i=="string"){if(v(i)>255){let a={instancePath:t+
"/Idempotency-Key",schemaPath:"#/properties/Idempotency-Key/maxLength",keyword:"maxLength",params:{limit:255},message:"m\
ust NOT have more than 255 characters"};e===null?e=[a]:e.push(a),s++}if(v(i)<1){let a={instancePath:t+"/Idempotency-Key",
schemaPath:"#/properties/Idempotency-Key/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer th\
an 1 characters"};e===null?e=[a]:e.push(a),s++}if(!Ne.test(i)){let a={instancePath:t+"/Idempotency-Key",schemaPath:"#/pr\
operties/Idempotency-Key/pattern",keyword:"pattern",params:{pattern:"^[ -~]+$"},message:'must match pattern "^[ -~]+$"'};
e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:t+"/Idempotency-Key",schemaPath:"#/properties/Idempotency-Key/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}}}else{let i={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}return ye.
errors=e,s===0}ye.evaluated={props:{"Idempotency-Key":!0},dynamicProps:!1,dynamicItems:!1};var is=de,ns={$id:"countReque\
sts_query",type:"object",required:[],properties:{view:{type:"string",enum:["assigned","snoozed","answered","created","al\
l"]},state:{type:"array",if:{maxItems:6},then:{items:{$ref:"hitl:State"}},else:{maxItems:6}},q:{type:"string",minLength:1,
maxLength:200},label:{type:"array",if:{maxItems:10},then:{items:{type:"string",minLength:2,maxLength:320,pattern:"^[^:]+\
:"}},else:{maxItems:10}},priorityMin:{type:"integer",minimum:0,maximum:100},"source.system":{type:"string",minLength:1,maxLength:200},
"source.workflow":{type:"string",minLength:1,maxLength:200},"source.run":{type:"string",minLength:1,maxLength:200},"sour\
ce.task":{type:"string",minLength:1,maxLength:200},createdAfter:{$ref:"hitl:Instant"},createdBefore:{$ref:"hitl:Instant"},
deadlineBefore:{$ref:"hitl:Instant"},respondedBy:{type:"string",minLength:1,maxLength:200}}};function de(r,{instancePath:t="",
parentData:w,parentDataProperty:k,rootData:d=r,dynamicAnchors:g={}}={}){let e=null,s=0,o=de.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.view!==void 0){let l=r.
view;if(typeof l!="string"){let n={instancePath:t+"/view",schemaPath:"#/properties/view/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(!(l==="assigned"||l==="snoozed"||l==="answered"||l===
"created"||l==="all")){let n={instancePath:t+"/view",schemaPath:"#/properties/view/enum",keyword:"enum",params:{allowedValues:ns.
properties.view.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),s++}}if(r.state!==void 0){
let l=r.state;if(!Array.isArray(l)){let m={instancePath:t+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[m]:e.push(m),s++}let n=s,x=!0,L=s;if(Array.isArray(l)&&l.length>6){let m={};
e===null?e=[m]:e.push(m),s++}var i=L===s;s=n,e!==null&&(n?e.length=n:e=null);let p;if(i){let m=s;if(Array.isArray(l)){let c=l.
length;for(let h=0;h<c;h++)S(l[h],{instancePath:t+"/state/"+h,parentData:l,parentDataProperty:h,rootData:d,dynamicAnchors:g})||
(e=e===null?S.errors:e.concat(S.errors),s=e.length)}var i=m===s;x=i,p="then"}else{let m=s;if(Array.isArray(l)&&l.length>
6){let c={instancePath:t+"/state",schemaPath:"#/properties/state/else/maxItems",keyword:"maxItems",params:{limit:6},message:"\
must NOT have more than 6 items"};e===null?e=[c]:e.push(c),s++}var i=m===s;x=i,p="else"}if(!x){let m={instancePath:t+"/s\
tate",schemaPath:"#/properties/state/if",keyword:"if",params:{failingKeyword:p},message:'must match "'+p+'" schema'};e===
null?e=[m]:e.push(m),s++}}if(r.q!==void 0){let l=r.q;if(typeof l=="string"){if(v(l)>200){let n={instancePath:t+"/q",schemaPath:"\
#/properties/q/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?
e=[n]:e.push(n),s++}if(v(l)<1){let n={instancePath:t+"/q",schemaPath:"#/properties/q/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:t+"/q",
schemaPath:"#/properties/q/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),
s++}}if(r.label!==void 0){let l=r.label;if(!Array.isArray(l)){let m={instancePath:t+"/label",schemaPath:"#/properties/la\
bel/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[m]:e.push(m),s++}let n=s,x=!0,L=s;if(Array.
isArray(l)&&l.length>10){let m={};e===null?e=[m]:e.push(m),s++}var a=L===s;s=n,e!==null&&(n?e.length=n:e=null);let p;if(a){
let m=s;if(Array.isArray(l)){let c=l.length;for(let h=0;h<c;h++){let u=l[h];if(typeof u=="string"){if(v(u)>320){let y={instancePath:t+
"/label/"+h,schemaPath:"#/properties/label/then/items/maxLength",keyword:"maxLength",params:{limit:320},message:"must NO\
T have more than 320 characters"};e===null?e=[y]:e.push(y),s++}if(v(u)<2){let y={instancePath:t+"/label/"+h,schemaPath:"\
#/properties/label/then/items/minLength",keyword:"minLength",params:{limit:2},message:"must NOT have fewer than 2 charac\
ters"};e===null?e=[y]:e.push(y),s++}if(!De.test(u)){let y={instancePath:t+"/label/"+h,schemaPath:"#/properties/label/the\
n/items/pattern",keyword:"pattern",params:{pattern:"^[^:]+:"},message:'must match pattern "^[^:]+:"'};e===null?e=[y]:e.push(
y),s++}}else{let y={instancePath:t+"/label/"+h,schemaPath:"#/properties/label/then/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[y]:e.push(y),s++}}}var a=m===s;x=a,p="then"}else{let m=s;if(Array.isArray(
l)&&l.length>10){let c={instancePath:t+"/label",schemaPath:"#/properties/label/else/maxItems",keyword:"maxItems",params:{
limit:10},message:"must NOT have more than 10 items"};e===null?e=[c]:e.push(c),s++}var a=m===s;x=a,p="else"}if(!x){let m={
instancePath:t+"/label",schemaPath:"#/properties/label/if",keyword:"if",params:{failingKeyword:p},message:'must match "'+
p+'" schema'};e===null?e=[m]:e.push(m),s++}}if(r.priorityMin!==void 0){let l=r.priorityMin;if(!(typeof l=="number"&&!(l%
1)&&!isNaN(l)&&isFinite(l))){let n={instancePath:t+"/priorityMin",schemaPath:"#/properties/priorityMin/type",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(typeof l=="number"&&isFinite(l)){
if(l>100||isNaN(l)){let n={instancePath:t+"/priorityMin",schemaPath:"#/properties/priorityMin/maximum",keyword:"maximum",
params:{comparison:"<=",limit:100},message:"must be <= 100"};e===null?e=[n]:e.push(n),s++}if(l<0||isNaN(l)){let n={instancePath:t+
"/priorityMin",schemaPath:"#/properties/priorityMin/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[n]:e.push(n),s++}}}if(r["source.system"]!==void 0){let l=r["source.system"];if(typeof l=="str\
ing"){if(v(l)>200){let n={instancePath:t+"/source.system",schemaPath:"#/properties/source.system/maxLength",keyword:"max\
Length",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[n]:e.push(n),s++}if(v(l)<1){let n={
instancePath:t+"/source.system",schemaPath:"#/properties/source.system/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:t+"/source.system",schemaPath:"\
#/properties/source.system/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),
s++}}if(r["source.workflow"]!==void 0){let l=r["source.workflow"];if(typeof l=="string"){if(v(l)>200){let n={instancePath:t+
"/source.workflow",schemaPath:"#/properties/source.workflow/maxLength",keyword:"maxLength",params:{limit:200},message:"m\
ust NOT have more than 200 characters"};e===null?e=[n]:e.push(n),s++}if(v(l)<1){let n={instancePath:t+"/source.workflow",
schemaPath:"#/properties/source.workflow/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer th\
an 1 characters"};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:t+"/source.workflow",schemaPath:"#/properties/s\
ource.workflow/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}}if(r["\
source.run"]!==void 0){let l=r["source.run"];if(typeof l=="string"){if(v(l)>200){let n={instancePath:t+"/source.run",schemaPath:"\
#/properties/source.run/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 character\
s"};e===null?e=[n]:e.push(n),s++}if(v(l)<1){let n={instancePath:t+"/source.run",schemaPath:"#/properties/source.run/minL\
ength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),s++}}else{
let n={instancePath:t+"/source.run",schemaPath:"#/properties/source.run/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),s++}}if(r["source.task"]!==void 0){let l=r["source.task"];if(typeof l=="string"){
if(v(l)>200){let n={instancePath:t+"/source.task",schemaPath:"#/properties/source.task/maxLength",keyword:"maxLength",params:{
limit:200},message:"must NOT have more than 200 characters"};e===null?e=[n]:e.push(n),s++}if(v(l)<1){let n={instancePath:t+
"/source.task",schemaPath:"#/properties/source.task/minLength",keyword:"minLength",params:{limit:1},message:"must NOT ha\
ve fewer than 1 characters"};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:t+"/source.task",schemaPath:"#/prope\
rties/source.task/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}}if(r.
createdAfter!==void 0&&(_(r.createdAfter,{instancePath:t+"/createdAfter",parentData:r,parentDataProperty:"createdAfter",
rootData:d,dynamicAnchors:g})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.createdBefore!==void 0&&(_(r.createdBefore,
{instancePath:t+"/createdBefore",parentData:r,parentDataProperty:"createdBefore",rootData:d,dynamicAnchors:g})||(e=e===null?
_.errors:e.concat(_.errors),s=e.length)),r.deadlineBefore!==void 0&&(_(r.deadlineBefore,{instancePath:t+"/deadlineBefore",
parentData:r,parentDataProperty:"deadlineBefore",rootData:d,dynamicAnchors:g})||(e=e===null?_.errors:e.concat(_.errors),
s=e.length)),r.respondedBy!==void 0){let l=r.respondedBy;if(typeof l=="string"){if(v(l)>200){let n={instancePath:t+"/res\
pondedBy",schemaPath:"#/properties/respondedBy/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have \
more than 200 characters"};e===null?e=[n]:e.push(n),s++}if(v(l)<1){let n={instancePath:t+"/respondedBy",schemaPath:"#/pr\
operties/respondedBy/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[n]:e.push(n),s++}}else{let n={instancePath:t+"/respondedBy",schemaPath:"#/properties/respondedBy/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}}}else{let l={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),s++}return de.errors=e,
s===0}de.evaluated={props:{view:!0,state:!0,q:!0,label:!0,priorityMin:!0,"source.system":!0,"source.workflow":!0,"source\
.run":!0,"source.task":!0,createdAfter:!0,createdBefore:!0,deadlineBefore:!0,respondedBy:!0},dynamicProps:!1,dynamicItems:!1};
var os=ge;function ge(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:d=r,dynamicAnchors:g={}}={}){let e=null,s=0,
o=ge.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.seconds!==void 0){let i=r.seconds;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let a={instancePath:t+
"/seconds",schemaPath:"#/properties/seconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[a]:e.push(a),s++}if(typeof i=="number"&&isFinite(i)){if(i>60||isNaN(i)){let a={instancePath:t+"/seconds",schemaPath:"\
#/properties/seconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:60},message:"must be <= 60"};e===null?e=[a]:
e.push(a),s++}if(i<0||isNaN(i)){let a={instancePath:t+"/seconds",schemaPath:"#/properties/seconds/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[a]:e.push(a),s++}}}}else{let i={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}return ge.
errors=e,s===0}ge.evaluated={props:{seconds:!0},dynamicProps:!1,dynamicItems:!1};var ls=ve,ps={$id:"respondToRequest_hea\
der",type:"object",required:[],properties:{"Idempotency-Key":{type:"string",minLength:1,maxLength:255,pattern:"^[ -~]+$"},
"Hitl-Channel":{type:"string",enum:["ui"]}}};function ve(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:d=r,
dynamicAnchors:g={}}={}){let e=null,s=0,o=ve.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
r&&typeof r=="object"&&!Array.isArray(r)){if(r["Idempotency-Key"]!==void 0){let i=r["Idempotency-Key"];if(typeof i=="str\
ing"){if(v(i)>255){let a={instancePath:t+"/Idempotency-Key",schemaPath:"#/properties/Idempotency-Key/maxLength",keyword:"\
maxLength",params:{limit:255},message:"must NOT have more than 255 characters"};e===null?e=[a]:e.push(a),s++}if(v(i)<1){
let a={instancePath:t+"/Idempotency-Key",schemaPath:"#/properties/Idempotency-Key/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[a]:e.push(a),s++}if(!Ne.test(i)){let a={instancePath:t+
"/Idempotency-Key",schemaPath:"#/properties/Idempotency-Key/pattern",keyword:"pattern",params:{pattern:"^[ -~]+$"},message:'\
must match pattern "^[ -~]+$"'};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:t+"/Idempotency-Key",schemaPath:"\
#/properties/Idempotency-Key/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(
a),s++}}if(r["Hitl-Channel"]!==void 0){let i=r["Hitl-Channel"];if(typeof i!="string"){let a={instancePath:t+"/Hitl-Chann\
el",schemaPath:"#/properties/Hitl-Channel/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[a]:e.push(a),s++}if(i!=="ui"){let a={instancePath:t+"/Hitl-Channel",schemaPath:"#/properties/Hitl-Channel/enum",keyword:"\
enum",params:{allowedValues:ps.properties["Hitl-Channel"].enum},message:"must be equal to one of the allowed values"};e===
null?e=[a]:e.push(a),s++}}}else{let i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[i]:e.push(i),s++}return ve.errors=e,s===0}ve.evaluated={props:{"Idempotency-Key":!0,"Hitl-C\
hannel":!0},dynamicProps:!1,dynamicItems:!1};var ms=Pe,us={$id:"cancelRequest_header",type:"object",required:[],properties:{
"Hitl-Channel":{type:"string",enum:["ui"]}}};function Pe(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:d=r,
dynamicAnchors:g={}}={}){let e=null,s=0,o=Pe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
r&&typeof r=="object"&&!Array.isArray(r)){if(r["Hitl-Channel"]!==void 0){let i=r["Hitl-Channel"];if(typeof i!="string"){
let a={instancePath:t+"/Hitl-Channel",schemaPath:"#/properties/Hitl-Channel/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[a]:e.push(a),s++}if(i!=="ui"){let a={instancePath:t+"/Hitl-Channel",schemaPath:"#/\
properties/Hitl-Channel/enum",keyword:"enum",params:{allowedValues:us.properties["Hitl-Channel"].enum},message:"must be \
equal to one of the allowed values"};e===null?e=[a]:e.push(a),s++}}}else{let i={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}return Pe.errors=e,s===0}Pe.evaluated=
{props:{"Hitl-Channel":!0},dynamicProps:!1,dynamicItems:!1};var hs=we,cs={$id:"failRequest_header",type:"object",required:[],
properties:{"Hitl-Channel":{type:"string",enum:["ui"]}}};function we(r,{instancePath:t="",parentData:w,parentDataProperty:k,
rootData:d=r,dynamicAnchors:g={}}={}){let e=null,s=0,o=we.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r["Hitl-Channel"]!==void 0){let i=r["Hitl-Channel"];if(typeof i!=
"string"){let a={instancePath:t+"/Hitl-Channel",schemaPath:"#/properties/Hitl-Channel/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}if(i!=="ui"){let a={instancePath:t+"/Hitl-Channel",schemaPath:"\
#/properties/Hitl-Channel/enum",keyword:"enum",params:{allowedValues:cs.properties["Hitl-Channel"].enum},message:"must b\
e equal to one of the allowed values"};e===null?e=[a]:e.push(a),s++}}}else{let i={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}return we.errors=e,s===0}we.evaluated=
{props:{"Hitl-Channel":!0},dynamicProps:!1,dynamicItems:!1};var fs=be,ys={$id:"claimRequest_header",type:"object",required:[],
properties:{"Hitl-Channel":{type:"string",enum:["ui"]}}};function be(r,{instancePath:t="",parentData:w,parentDataProperty:k,
rootData:d=r,dynamicAnchors:g={}}={}){let e=null,s=0,o=be.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r["Hitl-Channel"]!==void 0){let i=r["Hitl-Channel"];if(typeof i!=
"string"){let a={instancePath:t+"/Hitl-Channel",schemaPath:"#/properties/Hitl-Channel/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}if(i!=="ui"){let a={instancePath:t+"/Hitl-Channel",schemaPath:"\
#/properties/Hitl-Channel/enum",keyword:"enum",params:{allowedValues:ys.properties["Hitl-Channel"].enum},message:"must b\
e equal to one of the allowed values"};e===null?e=[a]:e.push(a),s++}}}else{let i={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}return be.errors=e,s===0}be.evaluated=
{props:{"Hitl-Channel":!0},dynamicProps:!1,dynamicItems:!1};var ds=ke,gs={$id:"releaseRequest_header",type:"object",required:[],
properties:{"Hitl-Channel":{type:"string",enum:["ui"]}}};function ke(r,{instancePath:t="",parentData:w,parentDataProperty:k,
rootData:d=r,dynamicAnchors:g={}}={}){let e=null,s=0,o=ke.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r["Hitl-Channel"]!==void 0){let i=r["Hitl-Channel"];if(typeof i!=
"string"){let a={instancePath:t+"/Hitl-Channel",schemaPath:"#/properties/Hitl-Channel/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}if(i!=="ui"){let a={instancePath:t+"/Hitl-Channel",schemaPath:"\
#/properties/Hitl-Channel/enum",keyword:"enum",params:{allowedValues:gs.properties["Hitl-Channel"].enum},message:"must b\
e equal to one of the allowed values"};e===null?e=[a]:e.push(a),s++}}}else{let i={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}return ke.errors=e,s===0}ke.evaluated=
{props:{"Hitl-Channel":!0},dynamicProps:!1,dynamicItems:!1};var vs=qe,Ps={$id:"assignRequest_header",type:"object",required:[],
properties:{"Hitl-Channel":{type:"string",enum:["ui"]}}};function qe(r,{instancePath:t="",parentData:w,parentDataProperty:k,
rootData:d=r,dynamicAnchors:g={}}={}){let e=null,s=0,o=qe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r["Hitl-Channel"]!==void 0){let i=r["Hitl-Channel"];if(typeof i!=
"string"){let a={instancePath:t+"/Hitl-Channel",schemaPath:"#/properties/Hitl-Channel/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}if(i!=="ui"){let a={instancePath:t+"/Hitl-Channel",schemaPath:"\
#/properties/Hitl-Channel/enum",keyword:"enum",params:{allowedValues:Ps.properties["Hitl-Channel"].enum},message:"must b\
e equal to one of the allowed values"};e===null?e=[a]:e.push(a),s++}}}else{let i={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}return qe.errors=e,s===0}qe.evaluated=
{props:{"Hitl-Channel":!0},dynamicProps:!1,dynamicItems:!1};var ws=xe,bs={$id:"snoozeRequest_header",type:"object",required:[],
properties:{"Hitl-Channel":{type:"string",enum:["ui"]}}};function xe(r,{instancePath:t="",parentData:w,parentDataProperty:k,
rootData:d=r,dynamicAnchors:g={}}={}){let e=null,s=0,o=xe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r["Hitl-Channel"]!==void 0){let i=r["Hitl-Channel"];if(typeof i!=
"string"){let a={instancePath:t+"/Hitl-Channel",schemaPath:"#/properties/Hitl-Channel/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}if(i!=="ui"){let a={instancePath:t+"/Hitl-Channel",schemaPath:"\
#/properties/Hitl-Channel/enum",keyword:"enum",params:{allowedValues:bs.properties["Hitl-Channel"].enum},message:"must b\
e equal to one of the allowed values"};e===null?e=[a]:e.push(a),s++}}}else{let i={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}return xe.errors=e,s===0}xe.evaluated=
{props:{"Hitl-Channel":!0},dynamicProps:!1,dynamicItems:!1};var ks=Le,qs={$id:"addComment_header",type:"object",required:[],
properties:{"Hitl-Channel":{type:"string",enum:["ui"]}}};function Le(r,{instancePath:t="",parentData:w,parentDataProperty:k,
rootData:d=r,dynamicAnchors:g={}}={}){let e=null,s=0,o=Le.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r["Hitl-Channel"]!==void 0){let i=r["Hitl-Channel"];if(typeof i!=
"string"){let a={instancePath:t+"/Hitl-Channel",schemaPath:"#/properties/Hitl-Channel/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}if(i!=="ui"){let a={instancePath:t+"/Hitl-Channel",schemaPath:"\
#/properties/Hitl-Channel/enum",keyword:"enum",params:{allowedValues:qs.properties["Hitl-Channel"].enum},message:"must b\
e equal to one of the allowed values"};e===null?e=[a]:e.push(a),s++}}}else{let i={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}return Le.errors=e,s===0}Le.evaluated=
{props:{"Hitl-Channel":!0},dynamicProps:!1,dynamicItems:!1};var xs=Ie,Ls={$id:"respondToMany_header",type:"object",required:[],
properties:{"Hitl-Channel":{type:"string",enum:["ui"]}}};function Ie(r,{instancePath:t="",parentData:w,parentDataProperty:k,
rootData:d=r,dynamicAnchors:g={}}={}){let e=null,s=0,o=Ie.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r["Hitl-Channel"]!==void 0){let i=r["Hitl-Channel"];if(typeof i!=
"string"){let a={instancePath:t+"/Hitl-Channel",schemaPath:"#/properties/Hitl-Channel/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}if(i!=="ui"){let a={instancePath:t+"/Hitl-Channel",schemaPath:"\
#/properties/Hitl-Channel/enum",keyword:"enum",params:{allowedValues:Ls.properties["Hitl-Channel"].enum},message:"must b\
e equal to one of the allowed values"};e===null?e=[a]:e.push(a),s++}}}else{let i={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}return Ie.errors=e,s===0}Ie.evaluated=
{props:{"Hitl-Channel":!0},dynamicProps:!1,dynamicItems:!1};var Is=Ae;function Ae(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:d=r,dynamicAnchors:g={}}={}){let e=null,s=0,
o=Ae.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.cursor!==void 0){let i=r.cursor;if(typeof i=="string"){if(v(i)>512){let a={instancePath:t+"/cursor",schemaPath:"\
#/properties/cursor/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"};
e===null?e=[a]:e.push(a),s++}if(v(i)<1){let a={instancePath:t+"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:t+
"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[a]:e.push(a),s++}}if(r.limit!==void 0){let i=r.limit;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let a={
instancePath:t+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be int\
eger"};e===null?e=[a]:e.push(a),s++}if(typeof i=="number"&&isFinite(i)){if(i>200||isNaN(i)){let a={instancePath:t+"/limi\
t",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};
e===null?e=[a]:e.push(a),s++}if(i<1||isNaN(i)){let a={instancePath:t+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[a]:e.push(a),s++}}}}else{let i={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}return Ae.
errors=e,s===0}Ae.evaluated={props:{cursor:!0,limit:!0},dynamicProps:!1,dynamicItems:!1};var _s={createRequest:He,respondToRequest:ze,
cancelRequest:Je,failRequest:Ze,claimRequest:Ge,releaseRequest:Qe,assignRequest:We,snoozeRequest:Xe,addComment:Ye,respondToMany:es},
js={listRequests:rs,countRequests:is,waitForRequest:os,listEvents:Is},Ts={createRequest:as,respondToRequest:ls,cancelRequest:ms,
failRequest:hs,claimRequest:fs,releaseRequest:ds,assignRequest:vs,snoozeRequest:ws,addComment:ks,respondToMany:xs},Os={listRequests:{
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
header:{}},streamChanges:{query:{},header:{}},getContract:{query:{},header:{}},health:{query:{},header:{}}};export{_s as bodies,Ts as headers,Os as parameters,js as query};
