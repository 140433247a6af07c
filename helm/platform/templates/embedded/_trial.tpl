{{/* Said by everything that has no second copy. */}}
{{- define "platform.trial" -}}
huipin/notice: trial, no backup
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
