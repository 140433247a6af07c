{{- define "service.databaseEnv" -}}
- name: {{ include "service.urlVariable" (dict "name" .Values.name "what" "DATABASE") }}
  valueFrom: { secretKeyRef: { name: {{ include "service.databaseSecret" . }}, key: url } }
{{- end }}

{{- define "service.ownerEnv" -}}
- name: {{ include "service.urlVariable" (dict "name" .Values.name "what" "MIGRATION") }}
  valueFrom: { secretKeyRef: { name: {{ .Values.database.ownerSecret | default (printf "%s-owner" .Values.name) }}, key: url } }
{{- end }}

{{- define "service.kafkaEnv" -}}
{{- with tpl .Values.kafka.existingSecret . }}
- name: KAFKA_USERNAME
  value: {{ $.Values.kafka.username | default $.Values.name }}
- name: KAFKA_PASSWORD
  valueFrom: { secretKeyRef: { name: {{ . }}, key: password } }
{{- end }}
{{- if tpl .Values.kafka.caSecret . }}
- name: KAFKA_CA_FILE
  value: /etc/huipin/trust/kafka-ca.crt
{{- end }}
{{- end }}
