{{- define "service.container" -}}
- name: {{ .Values.name }}
  image: {{ include "service.ownImage" . }}
  imagePullPolicy: {{ include "service.pullPolicy" . }}
  args: {{ .Values.args | default (list (printf "services/%s/dist/main.js" .Values.name)) | toJson }}
  ports:
    - { name: http, containerPort: 8080 }
    {{- if include "service.isScraped" . }}
    - { name: metrics, containerPort: 9464 }
    {{- end }}
  env:
    - { name: PORT, value: '8080' }
    {{- if include "service.isScraped" . }}
    - { name: OTEL_EXPORTER_PROMETHEUS_PORT, value: '9464' }
    {{- end }}
    {{- if .Values.database.enabled }}
    {{- include "service.databaseEnv" . | nindent 4 }}
    {{- end }}
    {{- with include "service.kafkaEnv" . | trim }}
    {{- . | nindent 4 }}
    {{- end }}
    {{- with include "service.keyEnv" . | trim }}
    {{- . | nindent 4 }}
    {{- end }}
    {{- if dig "authoritySecret" "" (.Values.global | default dict) }}
    - { name: NODE_EXTRA_CA_CERTS, value: /etc/huipin/trust/authority.crt }
    {{- end }}
    {{- range $name, $value := .Values.env }}
    - { name: {{ $name }}, value: {{ $value | quote }} }
    {{- end }}
  {{- with .Values.configMaps }}
  envFrom:
    {{- range . }}
    - configMapRef: { name: {{ . }} }
    {{- end }}
  {{- end }}
  # A start waits for the database and for Kafka, which may come later.
  startupProbe:
    httpGet: { path: /health/live, port: http }
    periodSeconds: 2
    timeoutSeconds: 5
    failureThreshold: 90
  readinessProbe:
    httpGet: { path: {{ .Values.readinessPath }}, port: http }
    periodSeconds: 5
    timeoutSeconds: 5
    failureThreshold: 2
  livenessProbe:
    httpGet: { path: /health/live, port: http }
    periodSeconds: 10
    timeoutSeconds: 5
    failureThreshold: 3
  lifecycle:
    preStop:
      sleep: { seconds: {{ .Values.preStopSeconds }} }
  {{- include "service.containerSecurity" . | nindent 2 }}
  resources:
    {{- toYaml .Values.resources | nindent 4 }}
  volumeMounts:
    {{- include "service.volumeMounts" . | nindent 4 }}
    {{- with include "service.keyMounts" . | trim }}
    {{- . | nindent 4 }}
    {{- end }}
{{- end }}
