{{- define "platform.services" -}}
registry,credit,rewards,standards,notifications
{{- end }}

{{- define "platform.labels" -}}
app.kubernetes.io/part-of: huipin
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
helm.sh/chart: {{ .Chart.Name }}-{{ .Chart.Version }}
{{- end }}

{{/* (list $ "postgres") → labels that select the pods of a part of the platform. */}}
{{- define "platform.selector" -}}
app.kubernetes.io/name: {{ index . 1 }}
app.kubernetes.io/instance: {{ (index . 0).Release.Name }}
{{- end }}

{{/* The values of the profile in force, over what it means by default; as YAML. */}}
{{- define "platform.settings" -}}
{{- $profile := .Values.global.profile -}}
{{- $defaults := .Files.Get (printf "files/%s.yaml" $profile) | fromYaml -}}
{{- mergeOverwrite $defaults (index .Values $profile | default dict) | toYaml -}}
{{- end }}

{{- define "platform.origin" -}}
{{- .Values.global.origin | default (printf "http://edge.%s.svc:8080" .Release.Namespace) -}}
{{- end }}

{{- define "platform.issuer" -}}
{{- .Values.global.issuer | default (printf "%s/identity" (include "platform.origin" .)) -}}
{{- end }}

{{- define "platform.brokers" -}}
{{- if eq .Values.global.profile "embedded" -}} kafka:9092
{{- else if eq .Values.global.profile "standard" -}} huipin-kafka-bootstrap:9093
{{- else -}} {{ dig "kafka" "brokers" "" .Values.global }}
{{- end -}}
{{- end }}

{{/* Strimzi makes the Secret of a user under its name; elsewhere nobody asks, unless `<part>.kafka` says so. */}}
{{- define "platform.kafkaSecret" -}}
{{- if eq .Values.global.profile "standard" }}{{ .Values.name }}{{ end -}}
{{- end }}

{{- define "platform.kafkaAuthority" -}}
{{- if eq .Values.global.profile "standard" }}huipin-cluster-ca-cert{{ end -}}
{{- end }}

{{/* A trial signs its audit with a key that lives as long as the pod. */}}
{{- define "platform.auditKey" -}}
{{- if ne .Values.global.profile "embedded" }}{{ .Values.name }}-audit{{ end -}}
{{- end }}

{{/* A trial takes no personal numbers in and makes no webhooks, unless its values name a Secret. */}}
{{- define "platform.sealingKeys" -}}
{{- if ne .Values.global.profile "embedded" }}{{ .Values.name }}-sealing{{ end -}}
{{- end }}

{{- define "platform.trustedProxies" -}}
{{- $before := or .Values.edge.route.enabled .Values.edge.ingress.enabled | ternary "1" "0" -}}
{{- $said := toString .Values.global.trustedProxies -}}
{{- eq $said "" | ternary $before $said -}}
{{- end }}

{{- define "platform.localImage" -}}
{{- include "service.image" (dict "image" .Values.global.image.local "global" .Values.global "key" "global.image.local") -}}
{{- end }}

{{/* A name for a Job: the same work has the same name, and other work another. (list "topics" $pod) */}}
{{- define "platform.jobName" -}}
{{ index . 0 }}-{{ index . 1 | sha256sum | trunc 10 }}
{{- end }}
