{{/* (dict "root" $ "name" "topics" "args" … "env" …): a step of deploy/local as a Job that is safe to repeat. */}}
{{- define "platform.step" -}}
{{- $pod := include "platform.stepPod" . -}}
apiVersion: batch/v1
kind: Job
metadata:
  name: {{ include "platform.jobName" (list .name $pod) }}
  labels:
    {{- include "platform.labels" .root | nindent 4 }}
    app.kubernetes.io/name: {{ .name }}
spec:
  backoffLimit: 10
  activeDeadlineSeconds: 1800
  template:
    {{- $pod | nindent 4 }}
{{- end }}

{{- define "platform.stepPod" -}}
metadata:
  labels:
    {{- include "platform.selector" (list .root .name) | nindent 4 }}
    app.kubernetes.io/part-of: huipin
spec:
  restartPolicy: OnFailure
  {{- include "service.podSecurity" dict | nindent 2 }}
  {{- with include "service.pullSecrets" .root | trim }}
  {{- . | nindent 2 }}
  {{- end }}
  containers:
    - name: {{ .name }}
      image: {{ include "platform.localImage" .root }}
      imagePullPolicy: {{ include "service.pullPolicy" .root }}
      args: [deploy/local/src/provision.ts, {{ .name }}]
      env:
        {{- toYaml .env | nindent 8 }}
      {{- include "service.containerSecurity" . | nindent 6 }}
      resources:
        requests: { cpu: 50m, memory: 96Mi, ephemeral-storage: 16Mi }
        limits: { memory: 256Mi, ephemeral-storage: 64Mi }
      volumeMounts:
        - { name: tmp, mountPath: /tmp }
  volumes:
    - { name: tmp, emptyDir: {} }
{{- end }}

{{/* (dict "root" $ "name" … "in" (list (dict "from" (list "registry" …) "port" 5432)) "out" (list (dict "to" "kafka" "port" 9092))): a part's own policy. */}}
{{- define "platform.closed" -}}
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: {{ .name }}
  labels:
    {{- include "platform.labels" .root | nindent 4 }}
spec:
  podSelector:
    matchLabels:
      {{- include "platform.selector" (list .root .name) | nindent 6 }}
  policyTypes: [Ingress, Egress]
  {{- $root := .root }}
  {{- with .in }}
  ingress:
    {{- range . }}
    - from:
        - podSelector:
            {{- include "platform.parts" (concat (list $root) .from) | nindent 12 }}
      ports: [{ port: {{ .port }} }]
    {{- end }}
  {{- end }}
  {{- with .out }}
  egress:
    - to:
        - namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: kube-system } }
      ports: [{ port: 53, protocol: UDP }, { port: 53, protocol: TCP }]
    {{- range . }}
    - to:
        {{- if .peers }}
        {{- toYaml .peers | nindent 8 }}
        {{- else }}
        - podSelector:
            matchLabels:
              {{- include "platform.selector" (list $root .to) | nindent 14 }}
        {{- end }}
      ports: [{ port: {{ .port }} }]
    {{- end }}
  {{- end }}
{{- end }}

{{/* A Service of one port, for a part of the trial. (dict "root" $ "name" … "port" …) */}}
{{- define "platform.trialService" -}}
apiVersion: v1
kind: Service
metadata:
  name: {{ .name }}
  labels:
    {{- include "platform.labels" .root | nindent 4 }}
  annotations:
    {{- include "platform.trial" . | nindent 4 }}
spec:
  selector:
    {{- include "platform.selector" (list .root .name) | nindent 4 }}
  ports:
    - { name: main, port: {{ .port }}, targetPort: main }
{{- end }}

{{/* (dict "name" "data" "settings" …): a volume claim's template. */}}
{{- define "platform.claim" -}}
metadata: { name: {{ .name }} }
spec:
  accessModes: [ReadWriteOnce]
  {{- with .settings.storageClass }}
  storageClassName: {{ . }}
  {{- end }}
  resources: { requests: { storage: {{ .settings.size }} } }
{{- end }}

{{/* The three probes of a part of the trial; what is asked is the argument. */}}
{{- define "platform.trialProbes" -}}
startupProbe:
  {{- merge (dict "periodSeconds" 2 "timeoutSeconds" 5 "failureThreshold" 90) . | toYaml | nindent 2 }}
readinessProbe:
  {{- merge (dict "periodSeconds" 5 "timeoutSeconds" 5 "failureThreshold" 2) . | toYaml | nindent 2 }}
livenessProbe:
  {{- merge (dict "periodSeconds" 10 "timeoutSeconds" 5 "failureThreshold" 6) . | toYaml | nindent 2 }}
{{- end }}
