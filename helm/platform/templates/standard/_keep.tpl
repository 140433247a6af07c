{{/* What holds data outlives the release. */}}
{{- define "platform.keep" -}}
helm.sh/resource-policy: keep
{{- end }}

{{- define "platform.operatedContainer" -}}
securityContext: { allowPrivilegeEscalation: false, runAsNonRoot: true, capabilities: { drop: [ALL] }, seccompProfile: { type: RuntimeDefault } }
{{- end }}
