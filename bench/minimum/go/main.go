// A Go service: its collector lets garbage grow to as much as the live heap.
package main

import (
	"fmt"
	"io"
	"net/http"
)

var model = make([]byte, 30<<20)

func main() {
	for i := range model {
		model[i] = byte(i)
	}
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		scratch := make([]byte, 4<<20)
		sum := len(body)
		for i := range scratch {
			scratch[i] = model[i]
			sum += int(scratch[i])
		}
		fmt.Fprint(w, sum)
	})
	panic(http.ListenAndServe("0.0.0.0:8000", nil))
}
