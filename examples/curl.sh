#!/bin/sh
# Tailors a résumé with curl alone:  TAILOR_USER=ada TAILOR_PASSWORD=… examples/curl.sh SERVER RESUME POSTING
# POSTING is the address of a job posting, or a file with its text. Nothing is asked; two files are written here.
set -eu

[ $# -eq 3 ] || { sed -n '2,3s/^# //p' "$0" >&2; exit 2; }
server=$1 resume=$2 posting=$3
user=$TAILOR_USER password=$TAILOR_PASSWORD

# The text of one field of the answer; enough for ids, statuses and sentences.
field() {
    printf '%s\n' "$answer" | sed -n "s/.*\"$1\": *\"\([^\"]*\)\".*/\1/p" | head -n 1
}
# What every call has in common. Errors are JSON, too: {"detail": {"message": …, "code": …}}.
call() {
    answer=$(curl --silent --show-error --fail-with-body --user "$user:$password" "$@") || { field message >&2; exit 1; }
}

# An account, unless there is one of that name already.
curl --silent --show-error --output /dev/null "$server/auth/register" --header 'Content-Type: application/json' \
    --data "{\"username\": \"$user\", \"password\": \"$password\"}"

# The same key with the same request begins nothing twice, however often a script is run again.
key=$(cat "$resume" "$0" | cksum | tr -d ' ')-$(printf %s "$posting" | cksum | tr -d ' ')
case $posting in
http://* | https://*) source="job_url=$posting" ;;
*) source="job_description=<$posting" ;;
esac
call "$server/tailoring-sessions/" --header "Idempotency-Key: $key" \
    --form "resume=@$resume" --form "$source" --form interactive=false
id=$(field id)
echo "session $id"

while :; do
    call "$server/tailoring-sessions/$id"
    case $(field status) in
    pending | running) sleep 1 ;;
    completed) break ;;
    failed) field message >&2; exit 1 ;;
    *) echo "The session was stopped." >&2; exit 1 ;;
    esac
done

for kind in pdf docx; do
    call "$server/tailoring-sessions/$id/resume.$kind" --output "tailored.$kind"
    echo "wrote tailored.$kind"
done
