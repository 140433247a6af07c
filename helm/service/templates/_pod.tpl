{{/* What every pod of the platform keeps to: the restricted Pod Security Standard. */}}
{{- define "service.podSecurity" -}}
automountServiceAccountToken: false
# Variables of neighbours (`KAFKA_PORT=tcp://…`) would be taken for settings.
enableServiceLinks: false
securityContext:
  runAsNonRoot: true
  runAsUser: 10001
  runAsGroup: 10001
  fsGroup: 10001
  fsGroupChangePolicy: OnRootMismatch
  seccompProfile: { type: RuntimeDefault }
{{- end }}

{{- define "service.containerSecurity" -}}
securityContext:
  allowPrivilegeEscalation: false
  readOnlyRootFilesystem: true
  capabilities: { drop: [ALL] }
{{- end }}

{{- define "service.pullSecrets" -}}
{{- with dig "image" "pullSecrets" list (.Values.global | default dict) }}
imagePullSecrets:
{{- range . }}
  - name: {{ . }}
{{- end }}
{{- end }}
{{- end }}

{{/* Certificates of those that the part connects to; a database's may be missing where it has none of its own. */}}
{{- define "service.trustSources" -}}
{{- if .Values.database.enabled }}
- secret:
    name: {{ .Values.database.caSecret | default (printf "%s-database-ca" .Values.name) }}
    optional: true
    items: [{ key: ca.crt, path: database-ca.crt }]
{{- end }}
{{- with dig "authoritySecret" "" (.Values.global | default dict) }}
- secret:
    name: {{ . }}
    items: [{ key: ca.crt, path: authority.crt }]
{{- end }}
{{- with tpl .Values.kafka.caSecret . }}
- secret:
    name: {{ . }}
    items: [{ key: ca.crt, path: kafka-ca.crt }]
{{- end }}
{{- end }}

{{- define "service.volumes" -}}
- name: tmp
  emptyDir: {}
{{- with include "service.trustSources" . | trim }}
- name: trust
  projected:
    sources:
      {{- . | nindent 6 }}
{{- end }}
{{- end }}

{{- define "service.volumeMounts" -}}
- { name: tmp, mountPath: /tmp }
{{- if include "service.trustSources" . | trim }}
- { name: trust, mountPath: /etc/huipin/trust, readOnly: true }
{{- end }}
{{- end }}
