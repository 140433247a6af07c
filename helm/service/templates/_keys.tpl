{{/* Keys of a part, each a Secret of its own and shown at /etc/huipin: variable, Secret and what the variable says. */}}
{{- define "service.keys" -}}
{{- if .Values.database.enabled -}}
audit: { secret: {{ tpl .Values.audit.keySecret . | quote }}, variable: HUIPIN_AUDIT_KEY_FILE, value: /etc/huipin/audit/key.pem }
sealing: { secret: {{ tpl .Values.sealing.keySecret . | quote }}, variable: HUIPIN_SEALING_KEYS, value: 'file:/etc/huipin/sealing/keys.json' }
cursors: { secret: {{ tpl .Values.cursors.keySecret . | quote }}, variable: HUIPIN_CURSOR_KEY_FILE, value: /etc/huipin/cursors/key }
{{- end }}
{{- end }}

{{- define "service.keyEnv" -}}
{{- range include "service.keys" . | fromYaml }}
{{- if .secret }}
- { name: {{ .variable }}, value: {{ .value }} }
{{- end }}
{{- end }}
{{- end }}

{{- define "service.keyMounts" -}}
{{- range $name, $key := include "service.keys" . | fromYaml }}
{{- if $key.secret }}
- { name: {{ $name }}-key, mountPath: /etc/huipin/{{ $name }}, readOnly: true }
{{- end }}
{{- end }}
{{- end }}

{{- define "service.keyVolumes" -}}
{{- range $name, $key := include "service.keys" . | fromYaml }}
{{- if $key.secret }}
- name: {{ $name }}-key
  secret: { secretName: {{ $key.secret }}, defaultMode: 0440 }
{{- end }}
{{- end }}
{{- end }}
