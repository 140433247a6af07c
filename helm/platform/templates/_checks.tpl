{{/* Contradictions that a schema cannot say, each with its remedy. */}}
{{- define "platform.checks" -}}
{{- $profile := .Values.global.profile -}}
{{- if eq $profile "embedded" -}}
{{- include "platform.checkEmbedded" . -}}
{{- else -}}
{{- if not .Values.global.origin -}}
{{- fail "global.origin is not set: set the address that browsers use, for instance https://huipin.example" -}}
{{- end -}}
{{- if not .Values.global.issuer -}}
{{- fail (printf "global.issuer is not set: profile %s uses an OIDC provider of yours; set its issuer, or try the platform with global.profile=embedded" $profile) -}}
{{- end -}}
{{- if not .Values.network.issuer.peers -}}
{{- fail "network.issuer.peers is empty: services could not fetch the issuer's keys; say where it is, for instance [{ ipBlock: { cidr: 203.0.113.7/32 } }]" -}}
{{- end -}}
{{- end -}}
{{- if and .Values.global.collector (not .Values.network.collector.peers) -}}
{{- fail "global.collector is set and network.collector.peers is empty: no trace could leave; say where the collector is, for instance [{ namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: observability } } }]" -}}
{{- end -}}
{{- include "platform.checkMonitoring" . -}}
{{- if eq $profile "standard" }}{{ include "platform.checkStandard" . }}{{ end -}}
{{- if eq $profile "external" }}{{ include "platform.checkExternal" . }}{{ end -}}
{{- include "platform.checkParts" . -}}
{{- end }}

{{- define "platform.checkMonitoring" -}}
{{- if .Values.global.monitoring.enabled -}}
{{- if not (.Capabilities.APIVersions.Has "monitoring.coreos.com/v1/PrometheusRule") -}}
{{- fail "global.monitoring.enabled needs monitoring.coreos.com/v1, which this cluster does not serve: install the Prometheus Operator (helm upgrade --install monitoring prometheus-community/kube-prometheus-stack --namespace monitoring --create-namespace), or leave it off and use deploy/observability/rules.yaml" -}}
{{- end -}}
{{- if not .Values.global.monitoring.peers -}}
{{- fail "global.monitoring.enabled is true and global.monitoring.peers is empty: nobody could scrape; say who does, for instance [{ namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: monitoring } } }]" -}}
{{- end -}}
{{- end -}}
{{- end }}

{{- define "platform.checkEmbedded" -}}
{{- range splitList "," (include "platform.services" .) -}}
{{- if not (contains "platform.kafkaSecret" (index $.Values . "kafka" "existingSecret")) -}}
{{- fail (printf "%s.kafka.existingSecret is set, but the Kafka of profile embedded asks for no name: leave it out, or use profile external" .) -}}
{{- end -}}
{{- end -}}
{{- end }}

{{- define "platform.checkStandard" -}}
{{- $settings := include "platform.settings" . | fromYaml -}}
{{- range $api, $operator := dict
  "kafka.strimzi.io/v1/Kafka" "Strimzi's operator (0.49 or newer): helm upgrade --install strimzi strimzi/strimzi-kafka-operator --namespace strimzi --create-namespace --set watchAnyNamespace=true"
  "postgresql.cnpg.io/v1/Cluster" "CloudNativePG's operator (1.26 or newer): helm upgrade --install cnpg cnpg/cloudnative-pg --namespace cnpg-system --create-namespace"
  "barmancloud.cnpg.io/v1/ObjectStore" "CloudNativePG's Barman Cloud plugin: helm upgrade --install barman cnpg/plugin-barman-cloud --namespace cnpg-system" -}}
{{- if not ($.Capabilities.APIVersions.Has $api) -}}
{{- fail (printf "profile standard needs %s, which this cluster does not serve: install %s" $api $operator) -}}
{{- end -}}
{{- end -}}
{{- range list "destinationPath" "existingSecret" -}}
{{- if not (get $settings.backup .) -}}
{{- fail (printf "standard.backup.%s is not set: profile standard keeps backups; set it, or use profile embedded for a trial" .) -}}
{{- end -}}
{{- end -}}
{{- end }}

{{- define "platform.checkExternal" -}}
{{- if not (dig "kafka" "brokers" "" .Values.global) -}}
{{- fail "global.kafka.brokers is not set: profile external uses a Kafka of yours; set host:port[,host:port…]" -}}
{{- end -}}
{{- $settings := include "platform.settings" . | fromYaml -}}
{{- range list "kafka" "postgres" -}}
{{- if not (dig . "peers" list $settings) -}}
{{- fail (printf "external.%s.peers is empty: nothing could be reached; say where it is, for instance [{ ipBlock: { cidr: 203.0.113.8/32 } }]" .) -}}
{{- end -}}
{{- end -}}
{{- $named := not (contains "platform.kafkaSecret" .Values.registry.kafka.existingSecret) -}}
{{- if and $named $settings.kafka.makesTopics -}}
{{- fail "external.kafka.makesTopics is true and registry.kafka.existingSecret is set: the step that makes topics has no name of its own; make them from deploy/topics.yaml and set external.kafka.makesTopics=false" -}}
{{- end -}}
{{- end }}

{{- define "platform.checkParts" -}}
{{- $topics := (.Files.Get "files/topics.yaml" | fromYaml).topics -}}
{{- $most := 0 -}}
{{- range $topics }}{{- $most = max $most (int .partitions) }}{{ end -}}
{{- range splitList "," (include "platform.services" .) -}}
{{- $part := index $.Values . -}}
{{- if ne $part.name . -}}
{{- fail (printf "%s.name is %q: its address, its topics and its variables go by the name %s; leave it" . $part.name .) -}}
{{- end -}}
{{- if gt (int $part.autoscaling.maxReplicas) (int $most) -}}
{{- fail (printf "%s.autoscaling.maxReplicas is %v, and no topic has more than %d partitions: further pods would only wait; lower it, or add partitions in deploy/topics.yaml" . $part.autoscaling.maxReplicas (int $most)) -}}
{{- end -}}
{{- end -}}
{{- end }}
