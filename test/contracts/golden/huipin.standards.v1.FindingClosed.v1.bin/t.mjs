import { createRequire } from 'node:module'; const r=createRequire('/work/main/deploy/local/package.json'); const {Kafka}=r('kafkajs');
const k=new Kafka({brokers:['127.0.0.1:29192']}); const a=k.admin(); await a.connect(); console.log(await a.describeCluster()); console.log(await a.createTopics({topics:[{topic:'x',numPartitions:3}],waitForLeaders:true})); console.log(await a.listTopics()); await a.disconnect();
const p=k.producer(); await p.connect(); await p.send({topic:'x',messages:[{value:'1'}]}); await p.disconnect();
const c=k.consumer({groupId:'g'}); await c.connect(); await c.subscribe({topic:'x',fromBeginning:true}); await new Promise(res=>c.run({eachMessage:async m=>{console.log(m.message.value.toString());res()}})); await c.disconnect();
