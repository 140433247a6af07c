{{/* Labels that select; they never change while a release lives. */}}
{{- define "service.selector" -}}
app.kubernetes.io/name: {{ .Values.name }}
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end }}

{{- define "service.labels" -}}
{{ include "service.selector" . }}
app.kubernetes.io/part-of: huipin
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
helm.sh/chart: {{ .Chart.Name }}-{{ .Chart.Version }}
{{- end }}

{{/* (dict "image" … "global" … "key" …) → the reference of an image; `key` is where its digest is set. */}}
{{- define "service.image" -}}
{{- $shared := .global | default dict -}}
{{- $prefix := dig "image" "prefix" "" $shared -}}
{{- if .image.digest -}}
{{ $prefix }}{{ .image.repository }}@{{ .image.digest }}
{{- else if ne (dig "profile" "" $shared) "embedded" -}}
{{ fail (printf "%s.digest is not set: outside the profile embedded an image is named by its digest, as docker push prints it" .key) }}
{{- else -}}
{{ $prefix }}{{ .image.repository }}:{{ required (printf "%s.tag is not set: set it, or %s.digest" .key .key) .image.tag }}
{{- end -}}
{{- end }}

{{- define "service.ownImage" -}}
{{- include "service.image" (dict "image" .Values.image "global" .Values.global "key" (printf "%s.image" .Values.name)) -}}
{{- end }}

{{- define "service.pullPolicy" -}}
{{- dig "image" "pullPolicy" "IfNotPresent" (.Values.global | default dict) -}}
{{- end }}

{{/* HUIPIN_REGISTRY_DATABASE_URL for (dict "name" "registry" "what" "DATABASE"). */}}
{{- define "service.urlVariable" -}}
HUIPIN_{{ upper .name }}_{{ .what }}_URL
{{- end }}

{{- define "service.databaseSecret" -}}
{{- .Values.database.existingSecret | default (printf "%s-database" .Values.name) -}}
{{- end }}

{{/* Something where the part is scraped. */}}
{{- define "service.isScraped" -}}
{{- if and .Values.metrics.enabled (dig "monitoring" "enabled" false (.Values.global | default dict)) }}yes{{ end -}}
{{- end }}

{{/* Host name of global.origin, for routes that name none. */}}
{{- define "service.publicHost" -}}
{{- $origin := dig "origin" "" (.Values.global | default dict) -}}
{{- regexReplaceAll "^https?://|:[0-9]+$" (required (printf "%s has a route but no host name: set global.origin" .Values.name) $origin) "" -}}
{{- end }}

{{/* Changes whenever a variable does, so that pods are replaced. */}}
{{- define "service.configChecksum" -}}
{{- dict "global" (.Values.global | default dict) "env" .Values.env "behind" (or .Values.route.enabled .Values.ingress.enabled) | toJson | sha256sum -}}
{{- end }}
