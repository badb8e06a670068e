// Generated from openapi/hitl.yaml by scripts/generate.mjs. Do not edit.
var Oe=(s,t)=>new Date(Date.UTC(s,t,0)).getUTCDate(),Le=/^(\d{4})-(\d\d)-(\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/,
De={"date-time":s=>{let[,t,b,w]=(Le.exec(s)??[]).map(Number);return b>=1&&b<=12&&w>=1&&w<=Oe(t,b)},uuid:s=>/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.
test(s)};function Ne(s){let t=0;for(let b of s)t+=1;return t}var Ce=(s,t)=>s===t;var He=ne;var V={$id:"hitl:CreateRequest",type:"object",additionalProperties:!1,required:["subject","assignees"],properties:{subject:{
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
hitl:Kind"}}},Re=Object.prototype.hasOwnProperty,j=Ne,ie=Ce,Ee={$id:"hitl:OptionInput",if:{type:"string"},then:{$ref:"hi\
tl:OptionValue"},else:{type:["string","object"],additionalProperties:!1,required:["value"],properties:{value:{$ref:"hitl\
:OptionValue"},label:{$ref:"hitl:Name"},description:{type:"string",maxLength:1e3},intent:{$ref:"hitl:Intent"},requireComment:{
type:"boolean"},skipParams:{type:"boolean"},veto:{type:"boolean"},targets:{type:"array",minItems:1,if:{maxItems:100},then:{
items:{$ref:"hitl:Name"},uniqueItems:!0},else:{maxItems:100}}}}};function E(s,{instancePath:t="",parentData:b,parentDataProperty:w,rootData:f=s,dynamicAnchors:c={}}={}){let e=null,r=0,a=E.
evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof s=="string"){if(j(s)>200){let i={instancePath:t,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?
e=[i]:e.push(i),r++}if(j(s)<1){let i={instancePath:t,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}return E.errors=e,r===0}E.evaluated=
{dynamicProps:!1,dynamicItems:!1};function v(s,{instancePath:t="",parentData:b,parentDataProperty:w,rootData:f=s,dynamicAnchors:c={}}={}){let e=null,r=0,a=v.
evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof s=="string"){if(j(s)>200){let i={instancePath:t,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?
e=[i]:e.push(i),r++}if(j(s)<1){let i={instancePath:t,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}return v.errors=e,r===0}v.evaluated=
{dynamicProps:!1,dynamicItems:!1};var Ke={$id:"hitl:Intent",type:"string",enum:["primary","danger","neutral"]};function z(s,{
instancePath:t="",parentData:b,parentDataProperty:w,rootData:f=s,dynamicAnchors:c={}}={}){let e=null,r=0,a=z.evaluated;if(a.
dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof s!="string"){let i={instancePath:t,schemaPath:"#/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}if(!(s==="primary"||s===
"danger"||s==="neutral")){let i={instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ke.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),r++}return z.errors=e,r===0}z.evaluated={dynamicProps:!1,
dynamicItems:!1};function U(s,{instancePath:t="",parentData:b,parentDataProperty:w,rootData:f=s,dynamicAnchors:c={}}={}){
let e=null,r=0,a=U.evaluated;a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0);let i=r,n=!0,l=r;if(typeof s!=
"string"){let p={};e===null?e=[p]:e.push(p),r++}var m=l===r;r=i,e!==null&&(i?e.length=i:e=null);let I;if(m){let p=r;E(s,
{instancePath:t,parentData:b,parentDataProperty:w,rootData:f,dynamicAnchors:c})||(e=e===null?E.errors:e.concat(E.errors),
r=e.length);var m=p===r;n=m,I="then"}else{let p=r;if(typeof s!="string"&&!(s&&typeof s=="object"&&!Array.isArray(s))){let d={
instancePath:t,schemaPath:"#/else/type",keyword:"type",params:{type:Ee.else.type},message:"must be string,object"};e===null?
e=[d]:e.push(d),r++}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.value===void 0){let d={instancePath:t,schemaPath:"\
#/else/required",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'"};e===
null?e=[d]:e.push(d),r++}for(let d in s)if(!(d==="value"||d==="label"||d==="description"||d==="intent"||d==="requireComm\
ent"||d==="skipParams"||d==="veto"||d==="targets")){let y={instancePath:t,schemaPath:"#/else/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"};e===null?e=[y]:e.push(
y),r++}if(s.value!==void 0&&(E(s.value,{instancePath:t+"/value",parentData:s,parentDataProperty:"value",rootData:f,dynamicAnchors:c})||
(e=e===null?E.errors:e.concat(E.errors),r=e.length)),s.label!==void 0&&(v(s.label,{instancePath:t+"/label",parentData:s,
parentDataProperty:"label",rootData:f,dynamicAnchors:c})||(e=e===null?v.errors:e.concat(v.errors),r=e.length)),s.description!==
void 0){let d=s.description;if(typeof d=="string"){if(j(d)>1e3){let y={instancePath:t+"/description",schemaPath:"#/else/\
properties/description/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 character\
s"};e===null?e=[y]:e.push(y),r++}}else{let y={instancePath:t+"/description",schemaPath:"#/else/properties/description/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),r++}}if(s.intent!==void 0&&
(z(s.intent,{instancePath:t+"/intent",parentData:s,parentDataProperty:"intent",rootData:f,dynamicAnchors:c})||(e=e===null?
z.errors:e.concat(z.errors),r=e.length)),s.requireComment!==void 0&&typeof s.requireComment!="boolean"){let d={instancePath:t+
"/requireComment",schemaPath:"#/else/properties/requireComment/type",keyword:"type",params:{type:"boolean"},message:"mus\
t be boolean"};e===null?e=[d]:e.push(d),r++}if(s.skipParams!==void 0&&typeof s.skipParams!="boolean"){let d={instancePath:t+
"/skipParams",schemaPath:"#/else/properties/skipParams/type",keyword:"type",params:{type:"boolean"},message:"must be boo\
lean"};e===null?e=[d]:e.push(d),r++}if(s.veto!==void 0&&typeof s.veto!="boolean"){let d={instancePath:t+"/veto",schemaPath:"\
#/else/properties/veto/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[d]:e.push(d),
r++}if(s.targets!==void 0){let d=s.targets,y=r,u=!0,h=r;if(Array.isArray(d)&&d.length>100){let P={};e===null?e=[P]:e.push(
P),r++}var A=h===r;r=y,e!==null&&(y?e.length=y:e=null);let g;if(A){let P=r;if(Array.isArray(d)){let q=d.length;for(let C=0;C<
q;C++)v(d[C],{instancePath:t+"/targets/"+C,parentData:d,parentDataProperty:C,rootData:f,dynamicAnchors:c})||(e=e===null?
v.errors:e.concat(v.errors),r=e.length);let _=d.length,T;if(_>1){e:for(;_--;)for(T=_;T--;)if(ie(d[_],d[T])){let C={instancePath:t+
"/targets",schemaPath:"#/else/properties/targets/then/uniqueItems",keyword:"uniqueItems",params:{i:_,j:T},message:"must \
NOT have duplicate items (items ## "+T+" and "+_+" are identical)"};e===null?e=[C]:e.push(C),r++;break e}}}var A=P===r;u=
A,g="then"}else{let P=r;if(Array.isArray(d)&&d.length>100){let q={instancePath:t+"/targets",schemaPath:"#/else/propertie\
s/targets/else/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items"};e===null?e=[
q]:e.push(q),r++}var A=P===r;u=A,g="else"}if(!u){let P={instancePath:t+"/targets",schemaPath:"#/else/properties/targets/\
if",keyword:"if",params:{failingKeyword:g},message:'must match "'+g+'" schema'};e===null?e=[P]:e.push(P),r++}if(Array.isArray(
d)){if(d.length<1){let P={instancePath:t+"/targets",schemaPath:"#/else/properties/targets/minItems",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:t+"/targets",
schemaPath:"#/else/properties/targets/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[P]:
e.push(P),r++}}}var m=p===r;if(n=m,n)var o=!0;I="else"}if(!n){let p={instancePath:t,schemaPath:"#/if",keyword:"if",params:{
failingKeyword:I},message:'must match "'+I+'" schema'};e===null?e=[p]:e.push(p),r++}return U.errors=e,a.props=o,r===0}U.
evaluated={dynamicProps:!0,dynamicItems:!1};function W(s,{instancePath:t="",parentData:b,parentDataProperty:w,rootData:f=s,dynamicAnchors:c={}}={}){let e=null,r=0,a=W.
evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),!(s&&typeof s=="object"&&!Array.isArray(s))){
let i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:
e.push(i),r++}return W.errors=e,r===0}W.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function K(s,{instancePath:t="",parentData:b,parentDataProperty:w,rootData:f=s,dynamicAnchors:c={}}={}){let e=null,r=0,a=K.
evaluated;a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0);let i=r,n=!0,l=r;if(s&&typeof s=="object"&&!Array.
isArray(s)){let y;if(s.anyone===void 0&&(y="anyone")){let u={};e===null?e=[u]:e.push(u),r++}}var m=l===r;r=i,e!==null&&(i?
e.length=i:e=null);let I;if(m){let y=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.anyone===void 0){let h={instancePath:t,
schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"anyone"},message:"must have required property '\
anyone'"};e===null?e=[h]:e.push(h),r++}for(let h in s)if(h!=="anyone"){let g={instancePath:t,schemaPath:"#/then/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties"};
e===null?e=[g]:e.push(g),r++}if(s.anyone!==void 0){let h=s.anyone;if(typeof h!="boolean"){let g={instancePath:t+"/anyone",
schemaPath:"#/then/properties/anyone/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=
[g]:e.push(g),r++}if(h!==!0){let g={instancePath:t+"/anyone",schemaPath:"#/then/properties/anyone/const",keyword:"const",
params:{allowedValue:!0},message:"must be equal to constant"};e===null?e=[g]:e.push(g),r++}}}else{let h={instancePath:t,
schemaPath:"#/then/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[h]:e.push(h),r++}var m=y===
r;if(n=m,n)var A=!0;I="then"}else{let y=r,u=r,h=!0,g=r;if(s&&typeof s=="object"&&!Array.isArray(s)){let q;if(s.nobody===
void 0&&(q="nobody")){let _={};e===null?e=[_]:e.push(_),r++}}var o=g===r;r=u,e!==null&&(u?e.length=u:e=null);let P;if(o){
let q=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.nobody===void 0){let T={instancePath:t,schemaPath:"#/else/then\
/required",keyword:"required",params:{missingProperty:"nobody"},message:"must have required property 'nobody'"};e===null?
e=[T]:e.push(T),r++}for(let T in s)if(T!=="nobody"){let C={instancePath:t,schemaPath:"#/else/then/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:T},message:"must NOT have additional properties"};e===null?e=[
C]:e.push(C),r++}if(s.nobody!==void 0){let T=s.nobody;if(typeof T!="boolean"){let C={instancePath:t+"/nobody",schemaPath:"\
#/else/then/properties/nobody/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[C]:e.push(
C),r++}if(T!==!0){let C={instancePath:t+"/nobody",schemaPath:"#/else/then/properties/nobody/const",keyword:"const",params:{
allowedValue:!0},message:"must be equal to constant"};e===null?e=[C]:e.push(C),r++}}}else{let T={instancePath:t,schemaPath:"\
#/else/then/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[T]:e.push(T),r++}var o=q===
r;if(h=o,h)var p=!0;P="then"}else{let q=r,_=r,T=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.users!==void 0){let x=s.
users,$=r;if(Array.isArray(x)&&x.length>0){let L={};e===null?e=[L]:e.push(L),r++}var k=$===r}else var k=!0;if(k)if(s.roles!==
void 0){let x=s.roles,$=r;if(Array.isArray(x)&&x.length>0){let R={};e===null?e=[R]:e.push(R),r++}var k=$===r}else var k=!0}
var d=T===r;if(d){let x={instancePath:t,schemaPath:"#/else/else/not",keyword:"not",params:{},message:"must NOT be valid"};
e===null?e=[x]:e.push(x),r++}else r=_,e!==null&&(_?e.length=_:e=null);if(s&&typeof s=="object"&&!Array.isArray(s)){for(let x in s)
if(!(x==="users"||x==="roles")){let $={instancePath:t,schemaPath:"#/else/else/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:x},message:"must NOT have additional properties"};e===null?e=[$]:e.push($),r++}if(s.
users!==void 0){let x=s.users;if(Array.isArray(x)){let $=x.length;for(let O=0;O<$;O++)v(x[O],{instancePath:t+"/users/"+O,
parentData:x,parentDataProperty:O,rootData:f,dynamicAnchors:c})||(e=e===null?v.errors:e.concat(v.errors),r=e.length);let L=x.
length,R;if(L>1){e:for(;L--;)for(R=L;R--;)if(ie(x[L],x[R])){let O={instancePath:t+"/users",schemaPath:"#/else/else/prope\
rties/users/uniqueItems",keyword:"uniqueItems",params:{i:L,j:R},message:"must NOT have duplicate items (items ## "+R+" a\
nd "+L+" are identical)"};e===null?e=[O]:e.push(O),r++;break e}}}else{let $={instancePath:t+"/users",schemaPath:"#/else/\
else/properties/users/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[$]:e.push($),r++}}
if(s.roles!==void 0){let x=s.roles;if(Array.isArray(x)){let $=x.length;for(let O=0;O<$;O++)v(x[O],{instancePath:t+"/role\
s/"+O,parentData:x,parentDataProperty:O,rootData:f,dynamicAnchors:c})||(e=e===null?v.errors:e.concat(v.errors),r=e.length);
let L=x.length,R;if(L>1){e:for(;L--;)for(R=L;R--;)if(ie(x[L],x[R])){let O={instancePath:t+"/roles",schemaPath:"#/else/el\
se/properties/roles/uniqueItems",keyword:"uniqueItems",params:{i:L,j:R},message:"must NOT have duplicate items (items ##\
 "+R+" and "+L+" are identical)"};e===null?e=[O]:e.push(O),r++;break e}}}else{let $={instancePath:t+"/roles",schemaPath:"\
#/else/else/properties/roles/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[$]:e.push($),
r++}}}else{let x={instancePath:t,schemaPath:"#/else/else/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"};e===null?e=[x]:e.push(x),r++}var o=q===r;h=o,h&&p!==!0&&(p=!0),P="else"}if(!h){let q={instancePath:t,schemaPath:"\
#/else/if",keyword:"if",params:{failingKeyword:P},message:'must match "'+P+'" schema'};e===null?e=[q]:e.push(q),r++}var m=y===
r;n=m,n&&A!==!0&&p!==void 0&&(p===!0?A=!0:(A=A||{},Object.assign(A,p))),I="else"}if(!n){let y={instancePath:t,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:I},message:'must match "'+I+'" schema'};e===null?e=[y]:e.push(y),r++}return K.
errors=e,a.props=A,r===0}K.evaluated={dynamicProps:!0,dynamicItems:!1};var Be=new RegExp("^P(?=[\\dT])(\\d{1,9}W)?(\\d{1,9}D)?(T(?=\\d)(\\d{1,9}H)?(\\d{1,9}M)?(\\d{1,9}(\\.\\d{1,9})?S)?)?$","\
u");function H(s,{instancePath:t="",parentData:b,parentDataProperty:w,rootData:f=s,dynamicAnchors:c={}}={}){let e=null,r=0,
a=H.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof s=="string"){if(j(s)>64){let i={
instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 charac\
ters"};e===null?e=[i]:e.push(i),r++}if(!Be.test(s)){let i={instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^P(?=[\\dT])(\\d{1,9}W)?(\\d{1,9}D)?(T(?=\\d)(\\d{1,9}H)?(\\d{1,9}M)?(\\d{1,9}(\\.\\d{1,9})?S)?)?$"},message:'m\
ust match pattern "^P(?=[\\dT])(\\d{1,9}W)?(\\d{1,9}D)?(T(?=\\d)(\\d{1,9}H)?(\\d{1,9}M)?(\\d{1,9}(\\.\\d{1,9})?S)?)?$"'};
e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),r++}return H.errors=e,r===0}H.evaluated={dynamicProps:!1,dynamicItems:!1};var Me=De["date-time"];function D(s,{instancePath:t="",parentData:b,parentDataProperty:w,rootData:f=s,dynamicAnchors:c={}}={}){
let e=null,r=0,a=D.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof s=="string"){if(!Me(
s)){let i={instancePath:t,schemaPath:"#/format",keyword:"format",params:{format:"date-time"},message:'must match format \
"date-time"'};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}return D.errors=e,r===0}D.evaluated={dynamicProps:!1,dynamicItems:!1};var Se=new RegExp("^[^:]+$","u");function J(s,{instancePath:t="",parentData:b,parentDataProperty:w,rootData:f=s,dynamicAnchors:c={}}={}){
let e=null,r=0,a=J.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(Object.keys(s).length>50){let n={instancePath:t,schemaPath:"#/maxProperties",keyword:"maxPropertie\
s",params:{limit:50},message:"must NOT have more than 50 properties"};e===null?e=[n]:e.push(n),r++}for(let n in s){let l=r;
if(typeof n=="string"){if(j(n)>63){let m={instancePath:t,schemaPath:"#/propertyNames/maxLength",keyword:"maxLength",params:{
limit:63},message:"must NOT have more than 63 characters",propertyName:n};e===null?e=[m]:e.push(m),r++}if(j(n)<1){let m={
instancePath:t,schemaPath:"#/propertyNames/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer \
than 1 characters",propertyName:n};e===null?e=[m]:e.push(m),r++}if(!Se.test(n)){let m={instancePath:t,schemaPath:"#/prop\
ertyNames/pattern",keyword:"pattern",params:{pattern:"^[^:]+$"},message:'must match pattern "^[^:]+$"',propertyName:n};e===
null?e=[m]:e.push(m),r++}}else{let m={instancePath:t,schemaPath:"#/propertyNames/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string",propertyName:n};e===null?e=[m]:e.push(m),r++}var i=l===r;if(!i){let m={instancePath:t,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:n},message:"property name must be valid"};e===null?e=[m]:e.
push(m),r++}}for(let n in s){let l=s[n];if(typeof l=="string"){if(j(l)>255){let m={instancePath:t+"/"+n.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{limit:255},message:"must N\
OT have more than 255 characters"};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:t+"/"+n.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[m]:e.push(m),r++}}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[n]:e.push(n),r++}return J.errors=e,r===0}J.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ve=new RegExp("^([Hh][Tt][Tt][Pp][Ss]?://|[Mm][Aa][Ii][Ll][Tt][Oo]:)","u");function Z(s,{instancePath:t="",parentData:b,
parentDataProperty:w,rootData:f=s,dynamicAnchors:c={}}={}){let e=null,r=0,a=Z.evaluated;if(a.dynamicProps&&(a.props=void 0),
a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let i in s)if(!(i==="system"||i==="workfl\
ow"||i==="run"||i==="task"||i==="url")){let n={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),r++}if(s.
system!==void 0&&(v(s.system,{instancePath:t+"/system",parentData:s,parentDataProperty:"system",rootData:f,dynamicAnchors:c})||
(e=e===null?v.errors:e.concat(v.errors),r=e.length)),s.workflow!==void 0&&(v(s.workflow,{instancePath:t+"/workflow",parentData:s,
parentDataProperty:"workflow",rootData:f,dynamicAnchors:c})||(e=e===null?v.errors:e.concat(v.errors),r=e.length)),s.run!==
void 0&&(v(s.run,{instancePath:t+"/run",parentData:s,parentDataProperty:"run",rootData:f,dynamicAnchors:c})||(e=e===null?
v.errors:e.concat(v.errors),r=e.length)),s.task!==void 0&&(v(s.task,{instancePath:t+"/task",parentData:s,parentDataProperty:"\
task",rootData:f,dynamicAnchors:c})||(e=e===null?v.errors:e.concat(v.errors),r=e.length)),s.url!==void 0){let i=s.url;if(typeof i==
"string"){if(j(i)>2e3){let n={instancePath:t+"/url",schemaPath:"#/properties/url/maxLength",keyword:"maxLength",params:{
limit:2e3},message:"must NOT have more than 2000 characters"};e===null?e=[n]:e.push(n),r++}if(!Ve.test(i)){let n={instancePath:t+
"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{pattern:"^([Hh][Tt][Tt][Pp][Ss]?://|[Mm][Aa][Ii][\
Ll][Tt][Oo]:)"},message:'must match pattern "^([Hh][Tt][Tt][Pp][Ss]?://|[Mm][Aa][Ii][Ll][Tt][Oo]:)"'};e===null?e=[n]:e.push(
n),r++}}else{let n={instancePath:t+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),r++}}}else{let i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[i]:e.push(i),r++}return Z.errors=e,r===0}Z.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Fe={$id:"hitl:Kind",type:"string",enum:["approval","termination","branch","entry","choice","gate","\
timer"]};function G(s,{instancePath:t="",parentData:b,parentDataProperty:w,rootData:f=s,dynamicAnchors:c={}}={}){let e=null,
r=0,a=G.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof s!="string"){let i={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}if(!(s===
"approval"||s==="termination"||s==="branch"||s==="entry"||s==="choice"||s==="gate"||s==="timer")){let i={instancePath:t,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Fe.enum},message:"must be equal to one of the allowed values"};
e===null?e=[i]:e.push(i),r++}return G.errors=e,r===0}G.evaluated={dynamicProps:!1,dynamicItems:!1};function Q(s,{instancePath:t="",
parentData:b,parentDataProperty:w,rootData:f=s,dynamicAnchors:c={}}={}){let e=null,r=0,a=Q.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.subject===void 0){let o={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"subject"},message:"must have required\
 property 'subject'"};e===null?e=[o]:e.push(o),r++}if(s.assignees===void 0){let o={instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"assignees"},message:"must have required property 'assignees'"};e===null?e=[o]:
e.push(o),r++}for(let o in s)if(!Re.call(V.properties,o)){let p={instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[p]:e.push(
p),r++}if(s.subject!==void 0){let o=s.subject;if(typeof o=="string"){if(j(o)>500){let p={instancePath:t+"/subject",schemaPath:"\
#/properties/subject/maxLength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"};
e===null?e=[p]:e.push(p),r++}if(j(o)<1){let p={instancePath:t+"/subject",schemaPath:"#/properties/subject/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+
"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[p]:e.push(p),r++}}if(s.body!==void 0){let o=s.body;if(typeof o!="string"&&o!==null){let p={instancePath:t+"/body",schemaPath:"\
#/properties/body/type",keyword:"type",params:{type:V.properties.body.type},message:"must be string,null"};e===null?e=[p]:
e.push(p),r++}if(typeof o=="string"&&j(o)>102400){let p={instancePath:t+"/body",schemaPath:"#/properties/body/maxLength",
keyword:"maxLength",params:{limit:102400},message:"must NOT have more than 102400 characters"};e===null?e=[p]:e.push(p),
r++}}if(s.options!==void 0){let o=s.options,p=r,k=!0,d=r;if(Array.isArray(o)&&o.length>100){let u={};e===null?e=[u]:e.push(
u),r++}var i=d===r;r=p,e!==null&&(p?e.length=p:e=null);let y;if(i){let u=r;if(Array.isArray(o)){let g=o.length;for(let P=0;P<
g;P++)U(o[P],{instancePath:t+"/options/"+P,parentData:o,parentDataProperty:P,rootData:f,dynamicAnchors:c})||(e=e===null?
U.errors:e.concat(U.errors),r=e.length)}var i=u===r;k=i,y="then"}else{let u=r;if(Array.isArray(o)&&o.length>100){let g={
instancePath:t+"/options",schemaPath:"#/properties/options/else/maxItems",keyword:"maxItems",params:{limit:100},message:"\
must NOT have more than 100 items"};e===null?e=[g]:e.push(g),r++}var i=u===r;k=i,y="else"}if(!k){let u={instancePath:t+"\
/options",schemaPath:"#/properties/options/if",keyword:"if",params:{failingKeyword:y},message:'must match "'+y+'" schema'};
e===null?e=[u]:e.push(u),r++}if(Array.isArray(o)){if(o.length<1){let u={instancePath:t+"/options",schemaPath:"#/properti\
es/options/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[u]:e.push(
u),r++}}else{let u={instancePath:t+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[u]:e.push(u),r++}}if(s.defaults!==void 0){let o=s.defaults;if(!Array.isArray(o)&&o!==
null){let u={instancePath:t+"/defaults",schemaPath:"#/properties/defaults/type",keyword:"type",params:{type:V.properties.
defaults.type},message:"must be array,null"};e===null?e=[u]:e.push(u),r++}let p=r,k=!0,d=r;if(Array.isArray(o)&&o.length>
100){let u={};e===null?e=[u]:e.push(u),r++}var n=d===r;r=p,e!==null&&(p?e.length=p:e=null);let y;if(n){let u=r;if(Array.
isArray(o)){let g=o.length;for(let q=0;q<g;q++)E(o[q],{instancePath:t+"/defaults/"+q,parentData:o,parentDataProperty:q,rootData:f,
dynamicAnchors:c})||(e=e===null?E.errors:e.concat(E.errors),r=e.length);let P=o.length,N;if(P>1){e:for(;P--;)for(N=P;N--;)
if(ie(o[P],o[N])){let q={instancePath:t+"/defaults",schemaPath:"#/properties/defaults/then/uniqueItems",keyword:"uniqueI\
tems",params:{i:P,j:N},message:"must NOT have duplicate items (items ## "+N+" and "+P+" are identical)"};e===null?e=[q]:
e.push(q),r++;break e}}}var n=u===r;k=n,y="then"}else{let u=r;if(Array.isArray(o)&&o.length>100){let g={instancePath:t+"\
/defaults",schemaPath:"#/properties/defaults/else/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have\
 more than 100 items"};e===null?e=[g]:e.push(g),r++}var n=u===r;k=n,y="else"}if(!k){let u={instancePath:t+"/defaults",schemaPath:"\
#/properties/defaults/if",keyword:"if",params:{failingKeyword:y},message:'must match "'+y+'" schema'};e===null?e=[u]:e.push(
u),r++}if(Array.isArray(o)&&o.length<1){let u={instancePath:t+"/defaults",schemaPath:"#/properties/defaults/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[u]:e.push(u),r++}}if(s.multiple!==void 0&&
typeof s.multiple!="boolean"){let o={instancePath:t+"/multiple",schemaPath:"#/properties/multiple/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),r++}if(s.paramsSchema!==void 0){let o=s.paramsSchema,
p=r,k=!0,d=r;if(o!==null){let u={};e===null?e=[u]:e.push(u),r++}var l=d===r;r=p,e!==null&&(p?e.length=p:e=null);let y;if(l){
let u=r;if(o!==null){let g={instancePath:t+"/paramsSchema",schemaPath:"#/properties/paramsSchema/then/type",keyword:"typ\
e",params:{type:"null"},message:"must be null"};e===null?e=[g]:e.push(g),r++}var l=u===r;k=l,y="then"}else{let u=r;W(o,{
instancePath:t+"/paramsSchema",parentData:s,parentDataProperty:"paramsSchema",rootData:f,dynamicAnchors:c})||(e=e===null?
W.errors:e.concat(W.errors),r=e.length);var l=u===r;k=l,y="else"}if(!k){let u={instancePath:t+"/paramsSchema",schemaPath:"\
#/properties/paramsSchema/if",keyword:"if",params:{failingKeyword:y},message:'must match "'+y+'" schema'};e===null?e=[u]:
e.push(u),r++}}if(s.paramsUi!==void 0){let o=s.paramsUi;if(!(o&&typeof o=="object"&&!Array.isArray(o))&&o!==null){let p={
instancePath:t+"/paramsUi",schemaPath:"#/properties/paramsUi/type",keyword:"type",params:{type:V.properties.paramsUi.type},
message:"must be object,null"};e===null?e=[p]:e.push(p),r++}}if(s.assignees!==void 0&&(K(s.assignees,{instancePath:t+"/a\
ssignees",parentData:s,parentDataProperty:"assignees",rootData:f,dynamicAnchors:c})||(e=e===null?K.errors:e.concat(K.errors),
r=e.length)),s.excludeRequester!==void 0&&typeof s.excludeRequester!="boolean"){let o={instancePath:t+"/excludeRequester",
schemaPath:"#/properties/excludeRequester/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[o]:e.push(o),r++}if(s.quorum!==void 0){let o=s.quorum;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let p={
instancePath:t+"/quorum",schemaPath:"#/properties/quorum/type",keyword:"type",params:{type:"integer"},message:"must be i\
nteger"};e===null?e=[p]:e.push(p),r++}if(typeof o=="number"&&isFinite(o)){if(o>100||isNaN(o)){let p={instancePath:t+"/qu\
orum",schemaPath:"#/properties/quorum/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= \
100"};e===null?e=[p]:e.push(p),r++}if(o<1||isNaN(o)){let p={instancePath:t+"/quorum",schemaPath:"#/properties/quorum/min\
imum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[p]:e.push(p),r++}}}if(s.timeout!==
void 0&&(H(s.timeout,{instancePath:t+"/timeout",parentData:s,parentDataProperty:"timeout",rootData:f,dynamicAnchors:c})||
(e=e===null?H.errors:e.concat(H.errors),r=e.length)),s.deadline!==void 0&&(D(s.deadline,{instancePath:t+"/deadline",parentData:s,
parentDataProperty:"deadline",rootData:f,dynamicAnchors:c})||(e=e===null?D.errors:e.concat(D.errors),r=e.length)),s.reminders!==
void 0){let o=s.reminders,p=r,k=!0,d=r;if(o!==null){let u={};e===null?e=[u]:e.push(u),r++}var m=d===r;r=p,e!==null&&(p?e.
length=p:e=null);let y;if(m){let u=r;if(o!==null){let g={instancePath:t+"/reminders",schemaPath:"#/properties/reminders/\
then/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[g]:e.push(g),r++}var m=u===r;k=m,y="t\
hen"}else{let u=r;if(o!==null&&!(o&&typeof o=="object"&&!Array.isArray(o))){let g={instancePath:t+"/reminders",schemaPath:"\
#/properties/reminders/else/type",keyword:"type",params:{type:V.properties.reminders.else.type},message:"must be null,ob\
ject"};e===null?e=[g]:e.push(g),r++}if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.every===void 0){let g={instancePath:t+
"/reminders",schemaPath:"#/properties/reminders/else/required",keyword:"required",params:{missingProperty:"every"},message:"\
must have required property 'every'"};e===null?e=[g]:e.push(g),r++}if(o.max===void 0){let g={instancePath:t+"/reminders",
schemaPath:"#/properties/reminders/else/required",keyword:"required",params:{missingProperty:"max"},message:"must have r\
equired property 'max'"};e===null?e=[g]:e.push(g),r++}for(let g in o)if(!(g==="every"||g==="max")){let P={instancePath:t+
"/reminders",schemaPath:"#/properties/reminders/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},
message:"must NOT have additional properties"};e===null?e=[P]:e.push(P),r++}if(o.every!==void 0&&(H(o.every,{instancePath:t+
"/reminders/every",parentData:o,parentDataProperty:"every",rootData:f,dynamicAnchors:c})||(e=e===null?H.errors:e.concat(
H.errors),r=e.length)),o.max!==void 0){let g=o.max;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g))){let P={instancePath:t+
"/reminders/max",schemaPath:"#/properties/reminders/else/properties/max/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[P]:e.push(P),r++}if(typeof g=="number"&&isFinite(g)){if(g>100||isNaN(g)){let P={instancePath:t+
"/reminders/max",schemaPath:"#/properties/reminders/else/properties/max/maximum",keyword:"maximum",params:{comparison:"<\
=",limit:100},message:"must be <= 100"};e===null?e=[P]:e.push(P),r++}if(g<1||isNaN(g)){let P={instancePath:t+"/reminders\
/max",schemaPath:"#/properties/reminders/else/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"};e===null?e=[P]:e.push(P),r++}}}}var m=u===r;k=m,y="else"}if(!k){let u={instancePath:t+"/reminder\
s",schemaPath:"#/properties/reminders/if",keyword:"if",params:{failingKeyword:y},message:'must match "'+y+'" schema'};e===
null?e=[u]:e.push(u),r++}}if(s.escalation!==void 0){let o=s.escalation;if(!Array.isArray(o)){let u={instancePath:t+"/esc\
alation",schemaPath:"#/properties/escalation/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[u]:e.push(u),r++}let p=r,k=!0,d=r;if(Array.isArray(o)&&o.length>20){let u={};e===null?e=[u]:e.push(u),r++}var I=d===r;
r=p,e!==null&&(p?e.length=p:e=null);let y;if(I){let u=r;if(Array.isArray(o)){let g=o.length;for(let P=0;P<g;P++){let N=o[P];
if(N&&typeof N=="object"&&!Array.isArray(N)){if(N.after===void 0){let q={instancePath:t+"/escalation/"+P,schemaPath:"#/p\
roperties/escalation/then/items/required",keyword:"required",params:{missingProperty:"after"},message:"must have require\
d property 'after'"};e===null?e=[q]:e.push(q),r++}if(N.assignees===void 0){let q={instancePath:t+"/escalation/"+P,schemaPath:"\
#/properties/escalation/then/items/required",keyword:"required",params:{missingProperty:"assignees"},message:"must have \
required property 'assignees'"};e===null?e=[q]:e.push(q),r++}if(N.mode===void 0){let q={instancePath:t+"/escalation/"+P,
schemaPath:"#/properties/escalation/then/items/required",keyword:"required",params:{missingProperty:"mode"},message:"mus\
t have required property 'mode'"};e===null?e=[q]:e.push(q),r++}for(let q in N)if(!(q==="after"||q==="assignees"||q==="mo\
de")){let _={instancePath:t+"/escalation/"+P,schemaPath:"#/properties/escalation/then/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:q},message:"must NOT have additional properties"};e===null?e=[_]:e.push(
_),r++}if(N.after!==void 0&&(H(N.after,{instancePath:t+"/escalation/"+P+"/after",parentData:N,parentDataProperty:"after",
rootData:f,dynamicAnchors:c})||(e=e===null?H.errors:e.concat(H.errors),r=e.length)),N.assignees!==void 0&&(K(N.assignees,
{instancePath:t+"/escalation/"+P+"/assignees",parentData:N,parentDataProperty:"assignees",rootData:f,dynamicAnchors:c})||
(e=e===null?K.errors:e.concat(K.errors),r=e.length)),N.mode!==void 0){let q=N.mode;if(typeof q!="string"){let _={instancePath:t+
"/escalation/"+P+"/mode",schemaPath:"#/properties/escalation/then/items/properties/mode/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[_]:e.push(_),r++}if(!(q==="add"||q==="replace")){let _={instancePath:t+"/\
escalation/"+P+"/mode",schemaPath:"#/properties/escalation/then/items/properties/mode/enum",keyword:"enum",params:{allowedValues:V.
properties.escalation.then.items.properties.mode.enum},message:"must be equal to one of the allowed values"};e===null?e=
[_]:e.push(_),r++}}}else{let q={instancePath:t+"/escalation/"+P,schemaPath:"#/properties/escalation/then/items/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[q]:e.push(q),r++}}}var I=u===r;k=I,y="then"}else{let u=r;
if(Array.isArray(o)&&o.length>20){let g={instancePath:t+"/escalation",schemaPath:"#/properties/escalation/else/maxItems",
keyword:"maxItems",params:{limit:20},message:"must NOT have more than 20 items"};e===null?e=[g]:e.push(g),r++}var I=u===
r;k=I,y="else"}if(!k){let u={instancePath:t+"/escalation",schemaPath:"#/properties/escalation/if",keyword:"if",params:{failingKeyword:y},
message:'must match "'+y+'" schema'};e===null?e=[u]:e.push(u),r++}}if(s.supersedes!==void 0){let o=s.supersedes;if(typeof o!=
"string"&&o!==null){let p={instancePath:t+"/supersedes",schemaPath:"#/properties/supersedes/type",keyword:"type",params:{
type:V.properties.supersedes.type},message:"must be string,null"};e===null?e=[p]:e.push(p),r++}}if(s.priority!==void 0){
let o=s.priority;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let p={instancePath:t+"/priority",schemaPath:"\
#/properties/priority/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),r++}
if(typeof o=="number"&&isFinite(o)){if(o>100||isNaN(o)){let p={instancePath:t+"/priority",schemaPath:"#/properties/prior\
ity/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"};e===null?e=[p]:e.push(p),r++}
if(o<0||isNaN(o)){let p={instancePath:t+"/priority",schemaPath:"#/properties/priority/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[p]:e.push(p),r++}}}if(s.labels!==void 0&&(J(s.labels,{instancePath:t+
"/labels",parentData:s,parentDataProperty:"labels",rootData:f,dynamicAnchors:c})||(e=e===null?J.errors:e.concat(J.errors),
r=e.length)),s.source!==void 0){let o=s.source,p=r,k=!0,d=r;if(o!==null){let u={};e===null?e=[u]:e.push(u),r++}var A=d===
r;r=p,e!==null&&(p?e.length=p:e=null);let y;if(A){let u=r;if(o!==null){let g={instancePath:t+"/source",schemaPath:"#/pro\
perties/source/then/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[g]:e.push(g),r++}var A=u===
r;k=A,y="then"}else{let u=r;Z(o,{instancePath:t+"/source",parentData:s,parentDataProperty:"source",rootData:f,dynamicAnchors:c})||
(e=e===null?Z.errors:e.concat(Z.errors),r=e.length);var A=u===r;k=A,y="else"}if(!k){let u={instancePath:t+"/source",schemaPath:"\
#/properties/source/if",keyword:"if",params:{failingKeyword:y},message:'must match "'+y+'" schema'};e===null?e=[u]:e.push(
u),r++}}s.kind!==void 0&&(G(s.kind,{instancePath:t+"/kind",parentData:s,parentDataProperty:"kind",rootData:f,dynamicAnchors:c})||
(e=e===null?G.errors:e.concat(G.errors),r=e.length))}else{let o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),r++}return Q.errors=e,r===0}Q.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function ne(s,{instancePath:t="",parentData:b,parentDataProperty:w,rootData:f=s,dynamicAnchors:c={}}={}){
let e=null,r=0,a=ne.evaluated;return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),Q(s,{instancePath:t,
parentData:b,parentDataProperty:w,rootData:f,dynamicAnchors:c})||(e=e===null?Q.errors:e.concat(Q.errors),r=e.length),ne.
errors=e,r===0}ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ze=ae;var Ue={$id:"hitl:RespondInput",type:"object",additionalProperties:!1,required:["chosenOptions"],properties:{chosenOptions:{
type:"array",if:{maxItems:100},then:{items:{type:"string"}},else:{maxItems:100}},params:{},comment:{type:["string","null"],
maxLength:1e4},digest:{type:"string"},force:{type:"boolean"},reason:{type:"string",minLength:1,maxLength:1e3}}};function X(s,{
instancePath:t="",parentData:b,parentDataProperty:w,rootData:f=s,dynamicAnchors:c={}}={}){let e=null,r=0,a=X.evaluated;if(a.
dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.chosenOptions===
void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"chosenOptions"},message:"\
must have required property 'chosenOptions'"};e===null?e=[n]:e.push(n),r++}for(let n in s)if(!(n==="chosenOptions"||n===
"params"||n==="comment"||n==="digest"||n==="force"||n==="reason")){let l={instancePath:t,schemaPath:"#/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?
e=[l]:e.push(l),r++}if(s.chosenOptions!==void 0){let n=s.chosenOptions;if(!Array.isArray(n)){let o={instancePath:t+"/cho\
senOptions",schemaPath:"#/properties/chosenOptions/type",keyword:"type",params:{type:"array"},message:"must be array"};e===
null?e=[o]:e.push(o),r++}let l=r,m=!0,I=r;if(Array.isArray(n)&&n.length>100){let o={};e===null?e=[o]:e.push(o),r++}var i=I===
r;r=l,e!==null&&(l?e.length=l:e=null);let A;if(i){let o=r;if(Array.isArray(n)){let k=n.length;for(let d=0;d<k;d++)if(typeof n[d]!=
"string"){let y={instancePath:t+"/chosenOptions/"+d,schemaPath:"#/properties/chosenOptions/then/items/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),r++}}var i=o===r;m=i,A="then"}else{let o=r;
if(Array.isArray(n)&&n.length>100){let k={instancePath:t+"/chosenOptions",schemaPath:"#/properties/chosenOptions/else/ma\
xItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items"};e===null?e=[k]:e.push(k),r++}
var i=o===r;m=i,A="else"}if(!m){let o={instancePath:t+"/chosenOptions",schemaPath:"#/properties/chosenOptions/if",keyword:"\
if",params:{failingKeyword:A},message:'must match "'+A+'" schema'};e===null?e=[o]:e.push(o),r++}}if(s.comment!==void 0){
let n=s.comment;if(typeof n!="string"&&n!==null){let l={instancePath:t+"/comment",schemaPath:"#/properties/comment/type",
keyword:"type",params:{type:Ue.properties.comment.type},message:"must be string,null"};e===null?e=[l]:e.push(l),r++}if(typeof n==
"string"&&j(n)>1e4){let l={instancePath:t+"/comment",schemaPath:"#/properties/comment/maxLength",keyword:"maxLength",params:{
limit:1e4},message:"must NOT have more than 10000 characters"};e===null?e=[l]:e.push(l),r++}}if(s.digest!==void 0&&typeof s.
digest!="string"){let n={instancePath:t+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[n]:e.push(n),r++}if(s.force!==void 0&&typeof s.force!="boolean"){let n={instancePath:t+
"/force",schemaPath:"#/properties/force/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[n]:e.push(n),r++}if(s.reason!==void 0){let n=s.reason;if(typeof n=="string"){if(j(n)>1e3){let l={instancePath:t+"/rea\
son",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than \
1000 characters"};e===null?e=[l]:e.push(l),r++}if(j(n)<1){let l={instancePath:t+"/reason",schemaPath:"#/properties/reaso\
n/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(
l),r++}}else{let l={instancePath:t+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[l]:e.push(l),r++}}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),r++}return X.errors=e,r===0}X.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function ae(s,{instancePath:t="",parentData:b,parentDataProperty:w,rootData:f=s,dynamicAnchors:c={}}={}){
let e=null,r=0,a=ae.evaluated;return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),X(s,{instancePath:t,
parentData:b,parentDataProperty:w,rootData:f,dynamicAnchors:c})||(e=e===null?X.errors:e.concat(X.errors),r=e.length),ae.
errors=e,r===0}ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var We=oe;function M(s,{instancePath:t="",parentData:b,parentDataProperty:w,rootData:f=s,dynamicAnchors:c={}}={}){let e=null,r=0,a=M.
evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){
if(s.reason===void 0){let i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"reason"},
message:"must have required property 'reason'"};e===null?e=[i]:e.push(i),r++}for(let i in s)if(i!=="reason"){let n={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have \
additional properties"};e===null?e=[n]:e.push(n),r++}if(s.reason!==void 0){let i=s.reason;if(typeof i=="string"){if(j(i)>
1e3){let n={instancePath:t+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit:1e3},message:"\
must NOT have more than 1000 characters"};e===null?e=[n]:e.push(n),r++}if(j(i)<1){let n={instancePath:t+"/reason",schemaPath:"\
#/properties/reason/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),r++}}}else{let i={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),r++}return M.errors=e,r===0}M.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function oe(s,{instancePath:t="",parentData:b,parentDataProperty:w,rootData:f=s,
dynamicAnchors:c={}}={}){let e=null,r=0,a=oe.evaluated;return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),M(s,{instancePath:t,parentData:b,parentDataProperty:w,rootData:f,dynamicAnchors:c})||(e=e===null?M.errors:e.concat(
M.errors),r=e.length),oe.errors=e,r===0}oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Je=le;function le(s,{instancePath:t="",parentData:b,parentDataProperty:w,rootData:f=s,dynamicAnchors:c={}}={}){let e=null,r=0,
a=le.evaluated;return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),M(s,{instancePath:t,parentData:b,
parentDataProperty:w,rootData:f,dynamicAnchors:c})||(e=e===null?M.errors:e.concat(M.errors),r=e.length),le.errors=e,r===
0}le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ze=pe;function Y(s,{instancePath:t="",parentData:b,parentDataProperty:w,rootData:f=s,dynamicAnchors:c={}}={}){let e=null,r=0,a=Y.
evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){
for(let i in s)if(i!=="for"){let n={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),r++}s.for!==void 0&&(H(s.for,
{instancePath:t+"/for",parentData:s,parentDataProperty:"for",rootData:f,dynamicAnchors:c})||(e=e===null?H.errors:e.concat(
H.errors),r=e.length))}else{let i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[i]:e.push(i),r++}return Y.errors=e,r===0}Y.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function pe(s,{instancePath:t="",parentData:b,parentDataProperty:w,rootData:f=s,dynamicAnchors:c={}}={}){let e=null,r=0,
a=pe.evaluated;return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),Y(s,{instancePath:t,parentData:b,
parentDataProperty:w,rootData:f,dynamicAnchors:c})||(e=e===null?Y.errors:e.concat(Y.errors),r=e.length),pe.errors=e,r===
0}pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ge=me;function ee(s,{instancePath:t="",parentData:b,parentDataProperty:w,rootData:f=s,dynamicAnchors:c={}}={}){let e=null,r=0,
a=ee.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s))for(let i in s){let n={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),r++}else{let i={instancePath:t,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),r++}return ee.errors=e,r===0}
ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function me(s,{instancePath:t="",parentData:b,parentDataProperty:w,
rootData:f=s,dynamicAnchors:c={}}={}){let e=null,r=0,a=me.evaluated;return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),ee(s,{instancePath:t,parentData:b,parentDataProperty:w,rootData:f,dynamicAnchors:c})||(e=e===null?ee.errors:
e.concat(ee.errors),r=e.length),me.errors=e,r===0}me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Qe=ue;function F(s,{instancePath:t="",parentData:b,parentDataProperty:w,rootData:f=s,dynamicAnchors:c={}}={}){let e=null,r=0,a=F.
evaluated;a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0);let i=r,n=!0,l=r;if(s&&typeof s=="object"&&!Array.
isArray(s)){let o;if(s.delegateTo===void 0&&(o="delegateTo")){let p={};e===null?e=[p]:e.push(p),r++}}var m=l===r;r=i,e!==
null&&(i?e.length=i:e=null);let I;if(m){let o=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.delegateTo===void 0){let k={
instancePath:t,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"delegateTo"},message:"must have \
required property 'delegateTo'"};e===null?e=[k]:e.push(k),r++}for(let k in s)if(k!=="delegateTo"){let d={instancePath:t,
schemaPath:"#/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},message:"must NOT \
have additional properties"};e===null?e=[d]:e.push(d),r++}s.delegateTo!==void 0&&(v(s.delegateTo,{instancePath:t+"/deleg\
ateTo",parentData:s,parentDataProperty:"delegateTo",rootData:f,dynamicAnchors:c})||(e=e===null?v.errors:e.concat(v.errors),
r=e.length))}else{let k={instancePath:t,schemaPath:"#/then/type",keyword:"type",params:{type:"object"},message:"must be \
object"};e===null?e=[k]:e.push(k),r++}var m=o===r;if(n=m,n)var A=!0;I="then"}else{let o=r;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.assignees===void 0){let k={instancePath:t,schemaPath:"#/else/required",keyword:"required",params:{missingProperty:"\
assignees"},message:"must have required property 'assignees'"};e===null?e=[k]:e.push(k),r++}for(let k in s)if(k!=="assig\
nees"){let d={instancePath:t,schemaPath:"#/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},
message:"must NOT have additional properties"};e===null?e=[d]:e.push(d),r++}s.assignees!==void 0&&(K(s.assignees,{instancePath:t+
"/assignees",parentData:s,parentDataProperty:"assignees",rootData:f,dynamicAnchors:c})||(e=e===null?K.errors:e.concat(K.
errors),r=e.length))}else{let k={instancePath:t,schemaPath:"#/else/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[k]:e.push(k),r++}var m=o===r;n=m,n&&A!==!0&&(A=!0),I="else"}if(!n){let o={instancePath:t,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:I},message:'must match "'+I+'" schema'};e===null?e=[o]:e.push(o),r++}return F.
errors=e,a.props=A,r===0}F.evaluated={dynamicProps:!0,dynamicItems:!1};function ue(s,{instancePath:t="",parentData:b,parentDataProperty:w,
rootData:f=s,dynamicAnchors:c={}}={}){let e=null,r=0,a=ue.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),!F(s,{instancePath:t,parentData:b,parentDataProperty:w,rootData:f,dynamicAnchors:c}))e=e===null?F.errors:
e.concat(F.errors),r=e.length;else var i=F.evaluated.props;return ue.errors=e,a.props=i,r===0}ue.evaluated={dynamicProps:!0,
dynamicItems:!1};var Xe=fe;function re(s,{instancePath:t="",parentData:b,parentDataProperty:w,rootData:f=s,dynamicAnchors:c={}}={}){let e=null,r=0,
a=re.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.until===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"until"},
message:"must have required property 'until'"};e===null?e=[n]:e.push(n),r++}for(let n in s)if(n!=="until"){let l={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have \
additional properties"};e===null?e=[l]:e.push(l),r++}if(s.until!==void 0){let n=s.until,l=r,m=!0,I=r;if(n!==null){let o={};
e===null?e=[o]:e.push(o),r++}var i=I===r;r=l,e!==null&&(l?e.length=l:e=null);let A;if(i){let o=r;if(n!==null){let k={instancePath:t+
"/until",schemaPath:"#/properties/until/then/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?
e=[k]:e.push(k),r++}var i=o===r;m=i,A="then"}else{let o=r;D(n,{instancePath:t+"/until",parentData:s,parentDataProperty:"\
until",rootData:f,dynamicAnchors:c})||(e=e===null?D.errors:e.concat(D.errors),r=e.length);var i=o===r;m=i,A="else"}if(!m){
let o={instancePath:t+"/until",schemaPath:"#/properties/until/if",keyword:"if",params:{failingKeyword:A},message:'must m\
atch "'+A+'" schema'};e===null?e=[o]:e.push(o),r++}}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),r++}return re.errors=e,r===0}re.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function fe(s,{instancePath:t="",parentData:b,parentDataProperty:w,rootData:f=s,dynamicAnchors:c={}}={}){
let e=null,r=0,a=fe.evaluated;return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),re(s,{instancePath:t,
parentData:b,parentDataProperty:w,rootData:f,dynamicAnchors:c})||(e=e===null?re.errors:e.concat(re.errors),r=e.length),fe.
errors=e,r===0}fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ye=ce;function se(s,{instancePath:t="",parentData:b,parentDataProperty:w,rootData:f=s,dynamicAnchors:c={}}={}){let e=null,r=0,
a=se.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.text===void 0){let i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"text"},
message:"must have required property 'text'"};e===null?e=[i]:e.push(i),r++}for(let i in s)if(i!=="text"){let n={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have \
additional properties"};e===null?e=[n]:e.push(n),r++}if(s.text!==void 0){let i=s.text;if(typeof i=="string"){if(j(i)>1e4){
let n={instancePath:t+"/text",schemaPath:"#/properties/text/maxLength",keyword:"maxLength",params:{limit:1e4},message:"m\
ust NOT have more than 10000 characters"};e===null?e=[n]:e.push(n),r++}if(j(i)<1){let n={instancePath:t+"/text",schemaPath:"\
#/properties/text/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[n]:e.push(n),r++}}else{let n={instancePath:t+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),r++}}}else{let i={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),r++}return se.errors=e,r===0}se.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function ce(s,{instancePath:t="",parentData:b,parentDataProperty:w,rootData:f=s,
dynamicAnchors:c={}}={}){let e=null,r=0,a=ce.evaluated;return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),se(s,{instancePath:t,parentData:b,parentDataProperty:w,rootData:f,dynamicAnchors:c})||(e=e===null?se.errors:e.concat(
se.errors),r=e.length),ce.errors=e,r===0}ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var er=ye;var rr={$id:"hitl:RespondToManyInput",type:"object",additionalProperties:!1,required:["responses"],properties:{responses:{
type:"array",minItems:1,if:{maxItems:100},then:{items:{type:"object",additionalProperties:!1,required:["requestId","chos\
enOptions"],properties:{requestId:{type:"string"},idempotencyKey:{$ref:"hitl:IdempotencyKey"},chosenOptions:{type:"array",
if:{maxItems:100},then:{items:{type:"string"}},else:{maxItems:100}},params:{},comment:{type:["string","null"],maxLength:1e4},
digest:{type:"string"},force:{type:"boolean"},reason:{type:"string",minLength:1,maxLength:1e3}}}},else:{maxItems:100}}}};var sr=new RegExp("^[ -~]+$","u");function B(s,{instancePath:t="",parentData:b,parentDataProperty:w,rootData:f=s,dynamicAnchors:c={}}={}){
let e=null,r=0,a=B.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof s=="string"){if(j(
s)>255){let i={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have mor\
e than 255 characters"};e===null?e=[i]:e.push(i),r++}if(j(s)<1){let i={instancePath:t,schemaPath:"#/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[i]:e.push(i),r++}if(!sr.test(s)){
let i={instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[ -~]+$"},message:'must match pattern "\
^[ -~]+$"'};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[i]:e.push(i),r++}return B.errors=e,r===0}B.evaluated={dynamicProps:!1,dynamicItems:!1};
function te(s,{instancePath:t="",parentData:b,parentDataProperty:w,rootData:f=s,dynamicAnchors:c={}}={}){let e=null,r=0,
a=te.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.responses===void 0){let l={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"r\
esponses"},message:"must have required property 'responses'"};e===null?e=[l]:e.push(l),r++}for(let l in s)if(l!=="respon\
ses"){let m={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
message:"must NOT have additional properties"};e===null?e=[m]:e.push(m),r++}if(s.responses!==void 0){let l=s.responses,m=r,
I=!0,A=r;if(Array.isArray(l)&&l.length>100){let p={};e===null?e=[p]:e.push(p),r++}var i=A===r;r=m,e!==null&&(m?e.length=
m:e=null);let o;if(i){let p=r;if(Array.isArray(l)){let d=l.length;for(let y=0;y<d;y++){let u=l[y];if(u&&typeof u=="objec\
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
h),r++}if(u.idempotencyKey!==void 0&&(B(u.idempotencyKey,{instancePath:t+"/responses/"+y+"/idempotencyKey",parentData:u,
parentDataProperty:"idempotencyKey",rootData:f,dynamicAnchors:c})||(e=e===null?B.errors:e.concat(B.errors),r=e.length)),
u.chosenOptions!==void 0){let h=u.chosenOptions;if(!Array.isArray(h)){let _={instancePath:t+"/responses/"+y+"/chosenOpti\
ons",schemaPath:"#/properties/responses/then/items/properties/chosenOptions/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[_]:e.push(_),r++}let g=r,P=!0,N=r;if(Array.isArray(h)&&h.length>100){let _={};e===null?e=[_]:
e.push(_),r++}var n=N===r;r=g,e!==null&&(g?e.length=g:e=null);let q;if(n){let _=r;if(Array.isArray(h)){let C=h.length;for(let x=0;x<
C;x++)if(typeof h[x]!="string"){let $={instancePath:t+"/responses/"+y+"/chosenOptions/"+x,schemaPath:"#/properties/respo\
nses/then/items/properties/chosenOptions/then/items/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[$]:e.push($),r++}}var n=_===r;P=n,q="then"}else{let _=r;if(Array.isArray(h)&&h.length>100){let C={instancePath:t+
"/responses/"+y+"/chosenOptions",schemaPath:"#/properties/responses/then/items/properties/chosenOptions/else/maxItems",keyword:"\
maxItems",params:{limit:100},message:"must NOT have more than 100 items"};e===null?e=[C]:e.push(C),r++}var n=_===r;P=n,q=
"else"}if(!P){let _={instancePath:t+"/responses/"+y+"/chosenOptions",schemaPath:"#/properties/responses/then/items/prope\
rties/chosenOptions/if",keyword:"if",params:{failingKeyword:q},message:'must match "'+q+'" schema'};e===null?e=[_]:e.push(
_),r++}}if(u.comment!==void 0){let h=u.comment;if(typeof h!="string"&&h!==null){let g={instancePath:t+"/responses/"+y+"/\
comment",schemaPath:"#/properties/responses/then/items/properties/comment/type",keyword:"type",params:{type:rr.properties.
responses.then.items.properties.comment.type},message:"must be string,null"};e===null?e=[g]:e.push(g),r++}if(typeof h=="\
string"&&j(h)>1e4){let g={instancePath:t+"/responses/"+y+"/comment",schemaPath:"#/properties/responses/then/items/proper\
ties/comment/maxLength",keyword:"maxLength",params:{limit:1e4},message:"must NOT have more than 10000 characters"};e===null?
e=[g]:e.push(g),r++}}if(u.digest!==void 0&&typeof u.digest!="string"){let h={instancePath:t+"/responses/"+y+"/digest",schemaPath:"\
#/properties/responses/then/items/properties/digest/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[h]:e.push(h),r++}if(u.force!==void 0&&typeof u.force!="boolean"){let h={instancePath:t+"/responses/"+y+"/for\
ce",schemaPath:"#/properties/responses/then/items/properties/force/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[h]:e.push(h),r++}if(u.reason!==void 0){let h=u.reason;if(typeof h=="string"){if(j(h)>1e3){
let g={instancePath:t+"/responses/"+y+"/reason",schemaPath:"#/properties/responses/then/items/properties/reason/maxLengt\
h",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters"};e===null?e=[g]:e.push(g),r++}
if(j(h)<1){let g={instancePath:t+"/responses/"+y+"/reason",schemaPath:"#/properties/responses/then/items/properties/reas\
on/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[g]:e.push(
g),r++}}else{let g={instancePath:t+"/responses/"+y+"/reason",schemaPath:"#/properties/responses/then/items/properties/re\
ason/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[g]:e.push(g),r++}}}else{let h={instancePath:t+
"/responses/"+y,schemaPath:"#/properties/responses/then/items/type",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[h]:e.push(h),r++}}}var i=p===r;I=i,o="then"}else{let p=r;if(Array.isArray(l)&&l.length>100){let d={
instancePath:t+"/responses",schemaPath:"#/properties/responses/else/maxItems",keyword:"maxItems",params:{limit:100},message:"\
must NOT have more than 100 items"};e===null?e=[d]:e.push(d),r++}var i=p===r;I=i,o="else"}if(!I){let p={instancePath:t+"\
/responses",schemaPath:"#/properties/responses/if",keyword:"if",params:{failingKeyword:o},message:'must match "'+o+'" sc\
hema'};e===null?e=[p]:e.push(p),r++}if(Array.isArray(l)){if(l.length<1){let p={instancePath:t+"/responses",schemaPath:"#\
/properties/responses/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?
e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/responses",schemaPath:"#/properties/responses/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),r++}}}else{let l={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),r++}return te.errors=e,r===0}te.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function ye(s,{instancePath:t="",parentData:b,parentDataProperty:w,rootData:f=s,
dynamicAnchors:c={}}={}){let e=null,r=0,a=ye.evaluated;return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),te(s,{instancePath:t,parentData:b,parentDataProperty:w,rootData:f,dynamicAnchors:c})||(e=e===null?te.errors:e.concat(
te.errors),r=e.length),ye.errors=e,r===0}ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var tr=de,Te={$id:"list\
Requests_query",type:"object",required:[],properties:{view:{type:"string",enum:["assigned","snoozed","answered","created",
"all"]},state:{type:"array",if:{maxItems:6},then:{items:{$ref:"hitl:State"}},else:{maxItems:6}},q:{$ref:"hitl:Name"},label:{
type:"array",if:{maxItems:10},then:{items:{type:"string",minLength:2,maxLength:320,pattern:"^[^:]+:"}},else:{maxItems:10}},
priorityMin:{type:"integer",minimum:0,maximum:100},"source.system":{$ref:"hitl:Name"},"source.workflow":{$ref:"hitl:Name"},
"source.run":{$ref:"hitl:Name"},"source.task":{$ref:"hitl:Name"},createdAfter:{$ref:"hitl:Instant"},createdBefore:{$ref:"\
hitl:Instant"},deadlineBefore:{$ref:"hitl:Instant"},respondedBy:{$ref:"hitl:Name"},sort:{type:"string",enum:["-createdAt",
"createdAt","deadline","-priority"]},cursor:{type:"string",minLength:1,maxLength:512},limit:{type:"integer",minimum:1,maximum:200}}},
ir={$id:"hitl:State",type:"string",enum:["awaiting_input","responded","defaulted","expired","cancelled","failed"]};function S(s,{
instancePath:t="",parentData:b,parentDataProperty:w,rootData:f=s,dynamicAnchors:c={}}={}){let e=null,r=0,a=S.evaluated;if(a.
dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof s!="string"){let i={instancePath:t,schemaPath:"#/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}if(!(s==="awaiting_in\
put"||s==="responded"||s==="defaulted"||s==="expired"||s==="cancelled"||s==="failed")){let i={instancePath:t,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:ir.enum},message:"must be equal to one of the allowed values"};e===null?e=[
i]:e.push(i),r++}return S.errors=e,r===0}S.evaluated={dynamicProps:!1,dynamicItems:!1};var $e=new RegExp("^[^:]+:","u");
function de(s,{instancePath:t="",parentData:b,parentDataProperty:w,rootData:f=s,dynamicAnchors:c={}}={}){let e=null,r=0,
a=de.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.view!==void 0){let l=s.view;if(typeof l!="string"){let m={instancePath:t+"/view",schemaPath:"#/properties/view/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),r++}if(!(l==="assigned"||
l==="snoozed"||l==="answered"||l==="created"||l==="all")){let m={instancePath:t+"/view",schemaPath:"#/properties/view/en\
um",keyword:"enum",params:{allowedValues:Te.properties.view.enum},message:"must be equal to one of the allowed values"};
e===null?e=[m]:e.push(m),r++}}if(s.state!==void 0){let l=s.state;if(!Array.isArray(l)){let p={instancePath:t+"/state",schemaPath:"\
#/properties/state/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),r++}let m=r,
I=!0,A=r;if(Array.isArray(l)&&l.length>6){let p={};e===null?e=[p]:e.push(p),r++}var i=A===r;r=m,e!==null&&(m?e.length=m:
e=null);let o;if(i){let p=r;if(Array.isArray(l)){let d=l.length;for(let y=0;y<d;y++)S(l[y],{instancePath:t+"/state/"+y,parentData:l,
parentDataProperty:y,rootData:f,dynamicAnchors:c})||(e=e===null?S.errors:e.concat(S.errors),r=e.length)}var i=p===r;I=i,
o="then"}else{let p=r;if(Array.isArray(l)&&l.length>6){let d={instancePath:t+"/state",schemaPath:"#/properties/state/els\
e/maxItems",keyword:"maxItems",params:{limit:6},message:"must NOT have more than 6 items"};e===null?e=[d]:e.push(d),r++}
var i=p===r;I=i,o="else"}if(!I){let p={instancePath:t+"/state",schemaPath:"#/properties/state/if",keyword:"if",params:{failingKeyword:o},
message:'must match "'+o+'" schema'};e===null?e=[p]:e.push(p),r++}}if(s.q!==void 0&&(v(s.q,{instancePath:t+"/q",parentData:s,
parentDataProperty:"q",rootData:f,dynamicAnchors:c})||(e=e===null?v.errors:e.concat(v.errors),r=e.length)),s.label!==void 0){
let l=s.label;if(!Array.isArray(l)){let p={instancePath:t+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),r++}let m=r,I=!0,A=r;if(Array.isArray(l)&&l.length>10){let p={};
e===null?e=[p]:e.push(p),r++}var n=A===r;r=m,e!==null&&(m?e.length=m:e=null);let o;if(n){let p=r;if(Array.isArray(l)){let d=l.
length;for(let y=0;y<d;y++){let u=l[y];if(typeof u=="string"){if(j(u)>320){let h={instancePath:t+"/label/"+y,schemaPath:"\
#/properties/label/then/items/maxLength",keyword:"maxLength",params:{limit:320},message:"must NOT have more than 320 cha\
racters"};e===null?e=[h]:e.push(h),r++}if(j(u)<2){let h={instancePath:t+"/label/"+y,schemaPath:"#/properties/label/then/\
items/minLength",keyword:"minLength",params:{limit:2},message:"must NOT have fewer than 2 characters"};e===null?e=[h]:e.
push(h),r++}if(!$e.test(u)){let h={instancePath:t+"/label/"+y,schemaPath:"#/properties/label/then/items/pattern",keyword:"\
pattern",params:{pattern:"^[^:]+:"},message:'must match pattern "^[^:]+:"'};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+
"/label/"+y,schemaPath:"#/properties/label/then/items/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[h]:e.push(h),r++}}}var n=p===r;I=n,o="then"}else{let p=r;if(Array.isArray(l)&&l.length>10){let d={instancePath:t+
"/label",schemaPath:"#/properties/label/else/maxItems",keyword:"maxItems",params:{limit:10},message:"must NOT have more \
than 10 items"};e===null?e=[d]:e.push(d),r++}var n=p===r;I=n,o="else"}if(!I){let p={instancePath:t+"/label",schemaPath:"\
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
(D(s.createdAfter,{instancePath:t+"/createdAfter",parentData:s,parentDataProperty:"createdAfter",rootData:f,dynamicAnchors:c})||
(e=e===null?D.errors:e.concat(D.errors),r=e.length)),s.createdBefore!==void 0&&(D(s.createdBefore,{instancePath:t+"/crea\
tedBefore",parentData:s,parentDataProperty:"createdBefore",rootData:f,dynamicAnchors:c})||(e=e===null?D.errors:e.concat(
D.errors),r=e.length)),s.deadlineBefore!==void 0&&(D(s.deadlineBefore,{instancePath:t+"/deadlineBefore",parentData:s,parentDataProperty:"\
deadlineBefore",rootData:f,dynamicAnchors:c})||(e=e===null?D.errors:e.concat(D.errors),r=e.length)),s.respondedBy!==void 0&&
(v(s.respondedBy,{instancePath:t+"/respondedBy",parentData:s,parentDataProperty:"respondedBy",rootData:f,dynamicAnchors:c})||
(e=e===null?v.errors:e.concat(v.errors),r=e.length)),s.sort!==void 0){let l=s.sort;if(typeof l!="string"){let m={instancePath:t+
"/sort",schemaPath:"#/properties/sort/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
m]:e.push(m),r++}if(!(l==="-createdAt"||l==="createdAt"||l==="deadline"||l==="-priority")){let m={instancePath:t+"/sort",
schemaPath:"#/properties/sort/enum",keyword:"enum",params:{allowedValues:Te.properties.sort.enum},message:"must be equal\
 to one of the allowed values"};e===null?e=[m]:e.push(m),r++}}if(s.cursor!==void 0){let l=s.cursor;if(typeof l=="string"){
if(j(l)>512){let m={instancePath:t+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{limit:512},
message:"must NOT have more than 512 characters"};e===null?e=[m]:e.push(m),r++}if(j(l)<1){let m={instancePath:t+"/cursor",
schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 char\
acters"};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:t+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),r++}}if(s.limit!==void 0){let l=s.limit;
if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let m={instancePath:t+"/limit",schemaPath:"#/properties/limit/\
type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[m]:e.push(m),r++}if(typeof l=="numbe\
r"&&isFinite(l)){if(l>200||isNaN(l)){let m={instancePath:t+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"max\
imum",params:{comparison:"<=",limit:200},message:"must be <= 200"};e===null?e=[m]:e.push(m),r++}if(l<1||isNaN(l)){let m={
instancePath:t+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[m]:e.push(m),r++}}}}else{let l={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[l]:e.push(l),r++}return de.errors=e,r===0}de.evaluated={props:{view:!0,state:!0,
q:!0,label:!0,priorityMin:!0,"source.system":!0,"source.workflow":!0,"source.run":!0,"source.task":!0,createdAfter:!0,createdBefore:!0,
deadlineBefore:!0,respondedBy:!0,sort:!0,cursor:!0,limit:!0},dynamicProps:!1,dynamicItems:!1};var nr=he;function he(s,{instancePath:t="",parentData:b,parentDataProperty:w,rootData:f=s,dynamicAnchors:c={}}={}){let e=null,r=0,
a=he.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s))s["Idempotency-Key"]!==void 0&&(B(s["Idempotency-Key"],{instancePath:t+"/Idempotency-Key",parentData:s,parentDataProperty:"\
Idempotency-Key",rootData:f,dynamicAnchors:c})||(e=e===null?B.errors:e.concat(B.errors),r=e.length));else{let i={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),r++}return he.
errors=e,r===0}he.evaluated={props:{"Idempotency-Key":!0},dynamicProps:!1,dynamicItems:!1};var ar=ge,or={$id:"countReque\
sts_query",type:"object",required:[],properties:{view:{type:"string",enum:["assigned","snoozed","answered","created","al\
l"]},state:{type:"array",if:{maxItems:6},then:{items:{$ref:"hitl:State"}},else:{maxItems:6}},q:{$ref:"hitl:Name"},label:{
type:"array",if:{maxItems:10},then:{items:{type:"string",minLength:2,maxLength:320,pattern:"^[^:]+:"}},else:{maxItems:10}},
priorityMin:{type:"integer",minimum:0,maximum:100},"source.system":{$ref:"hitl:Name"},"source.workflow":{$ref:"hitl:Name"},
"source.run":{$ref:"hitl:Name"},"source.task":{$ref:"hitl:Name"},createdAfter:{$ref:"hitl:Instant"},createdBefore:{$ref:"\
hitl:Instant"},deadlineBefore:{$ref:"hitl:Instant"},respondedBy:{$ref:"hitl:Name"}}};function ge(s,{instancePath:t="",parentData:b,
parentDataProperty:w,rootData:f=s,dynamicAnchors:c={}}={}){let e=null,r=0,a=ge.evaluated;if(a.dynamicProps&&(a.props=void 0),
a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.view!==void 0){let l=s.view;if(typeof l!=
"string"){let m={instancePath:t+"/view",schemaPath:"#/properties/view/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[m]:e.push(m),r++}if(!(l==="assigned"||l==="snoozed"||l==="answered"||l==="created"||l==="al\
l")){let m={instancePath:t+"/view",schemaPath:"#/properties/view/enum",keyword:"enum",params:{allowedValues:or.properties.
view.enum},message:"must be equal to one of the allowed values"};e===null?e=[m]:e.push(m),r++}}if(s.state!==void 0){let l=s.
state;if(!Array.isArray(l)){let p={instancePath:t+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[p]:e.push(p),r++}let m=r,I=!0,A=r;if(Array.isArray(l)&&l.length>6){let p={};
e===null?e=[p]:e.push(p),r++}var i=A===r;r=m,e!==null&&(m?e.length=m:e=null);let o;if(i){let p=r;if(Array.isArray(l)){let d=l.
length;for(let y=0;y<d;y++)S(l[y],{instancePath:t+"/state/"+y,parentData:l,parentDataProperty:y,rootData:f,dynamicAnchors:c})||
(e=e===null?S.errors:e.concat(S.errors),r=e.length)}var i=p===r;I=i,o="then"}else{let p=r;if(Array.isArray(l)&&l.length>
6){let d={instancePath:t+"/state",schemaPath:"#/properties/state/else/maxItems",keyword:"maxItems",params:{limit:6},message:"\
must NOT have more than 6 items"};e===null?e=[d]:e.push(d),r++}var i=p===r;I=i,o="else"}if(!I){let p={instancePath:t+"/s\
tate",schemaPath:"#/properties/state/if",keyword:"if",params:{failingKeyword:o},message:'must match "'+o+'" schema'};e===
null?e=[p]:e.push(p),r++}}if(s.q!==void 0&&(v(s.q,{instancePath:t+"/q",parentData:s,parentDataProperty:"q",rootData:f,dynamicAnchors:c})||
(e=e===null?v.errors:e.concat(v.errors),r=e.length)),s.label!==void 0){let l=s.label;if(!Array.isArray(l)){let p={instancePath:t+
"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[
p]:e.push(p),r++}let m=r,I=!0,A=r;if(Array.isArray(l)&&l.length>10){let p={};e===null?e=[p]:e.push(p),r++}var n=A===r;r=
m,e!==null&&(m?e.length=m:e=null);let o;if(n){let p=r;if(Array.isArray(l)){let d=l.length;for(let y=0;y<d;y++){let u=l[y];
if(typeof u=="string"){if(j(u)>320){let h={instancePath:t+"/label/"+y,schemaPath:"#/properties/label/then/items/maxLengt\
h",keyword:"maxLength",params:{limit:320},message:"must NOT have more than 320 characters"};e===null?e=[h]:e.push(h),r++}
if(j(u)<2){let h={instancePath:t+"/label/"+y,schemaPath:"#/properties/label/then/items/minLength",keyword:"minLength",params:{
limit:2},message:"must NOT have fewer than 2 characters"};e===null?e=[h]:e.push(h),r++}if(!$e.test(u)){let h={instancePath:t+
"/label/"+y,schemaPath:"#/properties/label/then/items/pattern",keyword:"pattern",params:{pattern:"^[^:]+:"},message:'mus\
t match pattern "^[^:]+:"'};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/label/"+y,schemaPath:"#/propertie\
s/label/then/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),r++}}}
var n=p===r;I=n,o="then"}else{let p=r;if(Array.isArray(l)&&l.length>10){let d={instancePath:t+"/label",schemaPath:"#/pro\
perties/label/else/maxItems",keyword:"maxItems",params:{limit:10},message:"must NOT have more than 10 items"};e===null?e=
[d]:e.push(d),r++}var n=p===r;I=n,o="else"}if(!I){let p={instancePath:t+"/label",schemaPath:"#/properties/label/if",keyword:"\
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
rootData:f,dynamicAnchors:c})||(e=e===null?v.errors:e.concat(v.errors),r=e.length)),s.createdAfter!==void 0&&(D(s.createdAfter,
{instancePath:t+"/createdAfter",parentData:s,parentDataProperty:"createdAfter",rootData:f,dynamicAnchors:c})||(e=e===null?
D.errors:e.concat(D.errors),r=e.length)),s.createdBefore!==void 0&&(D(s.createdBefore,{instancePath:t+"/createdBefore",parentData:s,
parentDataProperty:"createdBefore",rootData:f,dynamicAnchors:c})||(e=e===null?D.errors:e.concat(D.errors),r=e.length)),s.
deadlineBefore!==void 0&&(D(s.deadlineBefore,{instancePath:t+"/deadlineBefore",parentData:s,parentDataProperty:"deadline\
Before",rootData:f,dynamicAnchors:c})||(e=e===null?D.errors:e.concat(D.errors),r=e.length)),s.respondedBy!==void 0&&(v(s.
respondedBy,{instancePath:t+"/respondedBy",parentData:s,parentDataProperty:"respondedBy",rootData:f,dynamicAnchors:c})||
(e=e===null?v.errors:e.concat(v.errors),r=e.length))}else{let l={instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),r++}return ge.errors=e,r===0}ge.evaluated={props:{view:!0,
state:!0,q:!0,label:!0,priorityMin:!0,"source.system":!0,"source.workflow":!0,"source.run":!0,"source.task":!0,createdAfter:!0,
createdBefore:!0,deadlineBefore:!0,respondedBy:!0},dynamicProps:!1,dynamicItems:!1};var lr=ve;function ve(s,{instancePath:t="",parentData:b,parentDataProperty:w,rootData:f=s,dynamicAnchors:c={}}={}){let e=null,r=0,
a=ve.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.seconds!==void 0){let i=s.seconds;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let n={instancePath:t+
"/seconds",schemaPath:"#/properties/seconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[n]:e.push(n),r++}if(typeof i=="number"&&isFinite(i)){if(i>60||isNaN(i)){let n={instancePath:t+"/seconds",schemaPath:"\
#/properties/seconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:60},message:"must be <= 60"};e===null?e=[n]:
e.push(n),r++}if(i<0||isNaN(i)){let n={instancePath:t+"/seconds",schemaPath:"#/properties/seconds/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),r++}}}}else{let i={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),r++}return ve.
errors=e,r===0}ve.evaluated={props:{seconds:!0},dynamicProps:!1,dynamicItems:!1};var pr=Pe,mr={$id:"respondToRequest_hea\
der",type:"object",required:[],properties:{"Idempotency-Key":{$ref:"hitl:IdempotencyKey"},"Hitl-Channel":{type:"string",
enum:["ui"]}}};function Pe(s,{instancePath:t="",parentData:b,parentDataProperty:w,rootData:f=s,dynamicAnchors:c={}}={}){
let e=null,r=0,a=Pe.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s["Idempotency-Key"]!==void 0&&(B(s["Idempotency-Key"],{instancePath:t+"/Idempotency-Key",parentData:s,
parentDataProperty:"Idempotency-Key",rootData:f,dynamicAnchors:c})||(e=e===null?B.errors:e.concat(B.errors),r=e.length)),
s["Hitl-Channel"]!==void 0){let i=s["Hitl-Channel"];if(typeof i!="string"){let n={instancePath:t+"/Hitl-Channel",schemaPath:"\
#/properties/Hitl-Channel/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),
r++}if(i!=="ui"){let n={instancePath:t+"/Hitl-Channel",schemaPath:"#/properties/Hitl-Channel/enum",keyword:"enum",params:{
allowedValues:mr.properties["Hitl-Channel"].enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.
push(n),r++}}}else{let i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};e===null?e=[i]:e.push(i),r++}return Pe.errors=e,r===0}Pe.evaluated={props:{"Idempotency-Key":!0,"Hitl-Channel":!0},
dynamicProps:!1,dynamicItems:!1};var ur=be,fr={$id:"cancelRequest_header",type:"object",required:[],properties:{"Hitl-Ch\
annel":{type:"string",enum:["ui"]}}};function be(s,{instancePath:t="",parentData:b,parentDataProperty:w,rootData:f=s,dynamicAnchors:c={}}={}){
let e=null,r=0,a=be.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s["Hitl-Channel"]!==void 0){let i=s["Hitl-Channel"];if(typeof i!="string"){let n={instancePath:t+"\
/Hitl-Channel",schemaPath:"#/properties/Hitl-Channel/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[n]:e.push(n),r++}if(i!=="ui"){let n={instancePath:t+"/Hitl-Channel",schemaPath:"#/properties/Hitl-Channel/en\
um",keyword:"enum",params:{allowedValues:fr.properties["Hitl-Channel"].enum},message:"must be equal to one of the allowe\
d values"};e===null?e=[n]:e.push(n),r++}}}else{let i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[i]:e.push(i),r++}return be.errors=e,r===0}be.evaluated={props:{"Hitl-Channe\
l":!0},dynamicProps:!1,dynamicItems:!1};var cr=we,yr={$id:"failRequest_header",type:"object",required:[],properties:{"Hi\
tl-Channel":{type:"string",enum:["ui"]}}};function we(s,{instancePath:t="",parentData:b,parentDataProperty:w,rootData:f=s,
dynamicAnchors:c={}}={}){let e=null,r=0,a=we.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),
s&&typeof s=="object"&&!Array.isArray(s)){if(s["Hitl-Channel"]!==void 0){let i=s["Hitl-Channel"];if(typeof i!="string"){
let n={instancePath:t+"/Hitl-Channel",schemaPath:"#/properties/Hitl-Channel/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[n]:e.push(n),r++}if(i!=="ui"){let n={instancePath:t+"/Hitl-Channel",schemaPath:"#/\
properties/Hitl-Channel/enum",keyword:"enum",params:{allowedValues:yr.properties["Hitl-Channel"].enum},message:"must be \
equal to one of the allowed values"};e===null?e=[n]:e.push(n),r++}}}else{let i={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),r++}return we.errors=e,r===0}we.evaluated=
{props:{"Hitl-Channel":!0},dynamicProps:!1,dynamicItems:!1};var dr=ke,hr={$id:"claimRequest_header",type:"object",required:[],
properties:{"Hitl-Channel":{type:"string",enum:["ui"]}}};function ke(s,{instancePath:t="",parentData:b,parentDataProperty:w,
rootData:f=s,dynamicAnchors:c={}}={}){let e=null,r=0,a=ke.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s["Hitl-Channel"]!==void 0){let i=s["Hitl-Channel"];if(typeof i!=
"string"){let n={instancePath:t+"/Hitl-Channel",schemaPath:"#/properties/Hitl-Channel/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),r++}if(i!=="ui"){let n={instancePath:t+"/Hitl-Channel",schemaPath:"\
#/properties/Hitl-Channel/enum",keyword:"enum",params:{allowedValues:hr.properties["Hitl-Channel"].enum},message:"must b\
e equal to one of the allowed values"};e===null?e=[n]:e.push(n),r++}}}else{let i={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),r++}return ke.errors=e,r===0}ke.evaluated=
{props:{"Hitl-Channel":!0},dynamicProps:!1,dynamicItems:!1};var gr=qe,vr={$id:"releaseRequest_header",type:"object",required:[],
properties:{"Hitl-Channel":{type:"string",enum:["ui"]}}};function qe(s,{instancePath:t="",parentData:b,parentDataProperty:w,
rootData:f=s,dynamicAnchors:c={}}={}){let e=null,r=0,a=qe.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s["Hitl-Channel"]!==void 0){let i=s["Hitl-Channel"];if(typeof i!=
"string"){let n={instancePath:t+"/Hitl-Channel",schemaPath:"#/properties/Hitl-Channel/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),r++}if(i!=="ui"){let n={instancePath:t+"/Hitl-Channel",schemaPath:"\
#/properties/Hitl-Channel/enum",keyword:"enum",params:{allowedValues:vr.properties["Hitl-Channel"].enum},message:"must b\
e equal to one of the allowed values"};e===null?e=[n]:e.push(n),r++}}}else{let i={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),r++}return qe.errors=e,r===0}qe.evaluated=
{props:{"Hitl-Channel":!0},dynamicProps:!1,dynamicItems:!1};var Pr=Ie,br={$id:"assignRequest_header",type:"object",required:[],
properties:{"Hitl-Channel":{type:"string",enum:["ui"]}}};function Ie(s,{instancePath:t="",parentData:b,parentDataProperty:w,
rootData:f=s,dynamicAnchors:c={}}={}){let e=null,r=0,a=Ie.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s["Hitl-Channel"]!==void 0){let i=s["Hitl-Channel"];if(typeof i!=
"string"){let n={instancePath:t+"/Hitl-Channel",schemaPath:"#/properties/Hitl-Channel/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),r++}if(i!=="ui"){let n={instancePath:t+"/Hitl-Channel",schemaPath:"\
#/properties/Hitl-Channel/enum",keyword:"enum",params:{allowedValues:br.properties["Hitl-Channel"].enum},message:"must b\
e equal to one of the allowed values"};e===null?e=[n]:e.push(n),r++}}}else{let i={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),r++}return Ie.errors=e,r===0}Ie.evaluated=
{props:{"Hitl-Channel":!0},dynamicProps:!1,dynamicItems:!1};var wr=Ae,kr={$id:"snoozeRequest_header",type:"object",required:[],
properties:{"Hitl-Channel":{type:"string",enum:["ui"]}}};function Ae(s,{instancePath:t="",parentData:b,parentDataProperty:w,
rootData:f=s,dynamicAnchors:c={}}={}){let e=null,r=0,a=Ae.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s["Hitl-Channel"]!==void 0){let i=s["Hitl-Channel"];if(typeof i!=
"string"){let n={instancePath:t+"/Hitl-Channel",schemaPath:"#/properties/Hitl-Channel/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),r++}if(i!=="ui"){let n={instancePath:t+"/Hitl-Channel",schemaPath:"\
#/properties/Hitl-Channel/enum",keyword:"enum",params:{allowedValues:kr.properties["Hitl-Channel"].enum},message:"must b\
e equal to one of the allowed values"};e===null?e=[n]:e.push(n),r++}}}else{let i={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),r++}return Ae.errors=e,r===0}Ae.evaluated=
{props:{"Hitl-Channel":!0},dynamicProps:!1,dynamicItems:!1};var qr=xe,Ir={$id:"addComment_header",type:"object",required:[],
properties:{"Hitl-Channel":{type:"string",enum:["ui"]}}};function xe(s,{instancePath:t="",parentData:b,parentDataProperty:w,
rootData:f=s,dynamicAnchors:c={}}={}){let e=null,r=0,a=xe.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s["Hitl-Channel"]!==void 0){let i=s["Hitl-Channel"];if(typeof i!=
"string"){let n={instancePath:t+"/Hitl-Channel",schemaPath:"#/properties/Hitl-Channel/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),r++}if(i!=="ui"){let n={instancePath:t+"/Hitl-Channel",schemaPath:"\
#/properties/Hitl-Channel/enum",keyword:"enum",params:{allowedValues:Ir.properties["Hitl-Channel"].enum},message:"must b\
e equal to one of the allowed values"};e===null?e=[n]:e.push(n),r++}}}else{let i={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),r++}return xe.errors=e,r===0}xe.evaluated=
{props:{"Hitl-Channel":!0},dynamicProps:!1,dynamicItems:!1};var Ar=_e,xr={$id:"respondToMany_header",type:"object",required:[],
properties:{"Hitl-Channel":{type:"string",enum:["ui"]}}};function _e(s,{instancePath:t="",parentData:b,parentDataProperty:w,
rootData:f=s,dynamicAnchors:c={}}={}){let e=null,r=0,a=_e.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s["Hitl-Channel"]!==void 0){let i=s["Hitl-Channel"];if(typeof i!=
"string"){let n={instancePath:t+"/Hitl-Channel",schemaPath:"#/properties/Hitl-Channel/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),r++}if(i!=="ui"){let n={instancePath:t+"/Hitl-Channel",schemaPath:"\
#/properties/Hitl-Channel/enum",keyword:"enum",params:{allowedValues:xr.properties["Hitl-Channel"].enum},message:"must b\
e equal to one of the allowed values"};e===null?e=[n]:e.push(n),r++}}}else{let i={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),r++}return _e.errors=e,r===0}_e.evaluated=
{props:{"Hitl-Channel":!0},dynamicProps:!1,dynamicItems:!1};var _r=je;function je(s,{instancePath:t="",parentData:b,parentDataProperty:w,rootData:f=s,dynamicAnchors:c={}}={}){let e=null,r=0,
a=je.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.cursor!==void 0){let i=s.cursor;if(typeof i=="string"){if(j(i)>512){let n={instancePath:t+"/cursor",schemaPath:"\
#/properties/cursor/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"};
e===null?e=[n]:e.push(n),r++}if(j(i)<1){let n={instancePath:t+"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+
"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[n]:e.push(n),r++}}if(s.limit!==void 0){let i=s.limit;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let n={
instancePath:t+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be int\
eger"};e===null?e=[n]:e.push(n),r++}if(typeof i=="number"&&isFinite(i)){if(i>200||isNaN(i)){let n={instancePath:t+"/limi\
t",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};
e===null?e=[n]:e.push(n),r++}if(i<1||isNaN(i)){let n={instancePath:t+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(n),r++}}}}else{let i={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),r++}return je.
errors=e,r===0}je.evaluated={props:{cursor:!0,limit:!0},dynamicProps:!1,dynamicItems:!1};var Nr={createRequest:He,respondToRequest:ze,
cancelRequest:We,failRequest:Je,claimRequest:Ze,releaseRequest:Ge,assignRequest:Qe,snoozeRequest:Xe,addComment:Ye,respondToMany:er},
Cr={listRequests:tr,countRequests:ar,waitForRequest:lr,listEvents:_r},Tr={createRequest:nr,respondToRequest:pr,cancelRequest:ur,
failRequest:cr,claimRequest:dr,releaseRequest:gr,assignRequest:Pr,snoozeRequest:wr,addComment:qr,respondToMany:Ar},$r={listRequests:{
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
header:{}},streamChanges:{query:{},header:{}},getContract:{query:{},header:{}},health:{query:{},header:{}}};export{Nr as bodies,Tr as headers,$r as parameters,Cr as query};
