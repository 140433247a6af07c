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
