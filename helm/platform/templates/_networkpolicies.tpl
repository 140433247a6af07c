{{/* (dict "root" $ "name" … "from" … "to" peers "port" …): one way out for the pods that `from` selects. */}}
{{- define "platform.edgeOut" -}}
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: {{ .name }}
  labels:
    {{- include "platform.labels" .root | nindent 4 }}
spec:
  podSelector:
    {{- toYaml .from | nindent 4 }}
  policyTypes: [Egress]
  egress:
    - to:
        {{- toYaml .to | nindent 8 }}
      ports: [{ port: {{ .port }} }]
{{- end }}

{{/* Pods of this release by their part; (list $ "registry" …). */}}
{{- define "platform.parts" -}}
{{- $root := first . -}}
matchLabels: { app.kubernetes.io/instance: {{ $root.Release.Name }} }
matchExpressions:
  - { key: app.kubernetes.io/name, operator: In, values: {{ rest . | toJson }} }
{{- end }}
