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
        - namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: {{ $root.Values.global.dnsNamespace }} } }
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
