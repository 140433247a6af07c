package main

import (
	"encoding/json"
	"net/http"
	"os"

	"github.com/cloudevents/sdk-go/v2/event"
	standardwebhooks "github.com/standard-webhooks/standard-webhooks/libraries/go"
)

// Prints the body of a delivery that the published verifier accepts, and the SDK as a CloudEvent.
func verify(secret string) {
	var delivery struct {
		Headers map[string]string `json:"headers"`
		Body    string            `json:"body"`
	}
	check(json.NewDecoder(os.Stdin).Decode(&delivery))
	headers := http.Header{}
	for name, value := range delivery.Headers {
		headers.Set(name, value)
	}
	check(must(standardwebhooks.NewWebhook(secret)).Verify([]byte(delivery.Body), headers))
	var received event.Event
	check(json.Unmarshal([]byte(delivery.Body), &received))
	check(received.Validate())
	os.Stdout.WriteString(delivery.Body)
}
