#!/bin/sh
# Tailors a résumé with curl alone:  TAILOR_USER=ada TAILOR_PASSWORD=… examples/curl.sh SERVER RESUME POSTING
# POSTING is the address of a job posting, or a file with its text. Nothing is asked; two files are written here.
set -eu

server=$1 resume=$2 posting=$3
user=$TAILOR_USER password=$TAILOR_PASSWORD

# What every call has in common. Errors are JSON, too: {"detail": {"message": …, "code": …}}.
call() {
    curl --silent --show-error --fail-with-body --user "$user:$password" "$@"
}
# The text of one field of the response; enough for ids and statuses.
field() {
    sed -n "s/.*\"$1\":\"\([^\"]*\)\".*/\1/p" | head -n 1
}

# An account, unless there is one of that name already.
curl --silent --output /dev/null "$server/auth/register" --header 'Content-Type: application/json' \
    --data "{\"username\": \"$user\", \"password\": \"$password\"}"

# The same key with the same request begins nothing twice, however often a script is run again.
key=$(cat "$resume" "$0" | cksum | tr -d ' ')-$(printf %s "$posting" | cksum | tr -d ' ')
case $posting in
http://* | https://*) source="job_url=$posting" ;;
*) source="job_description=<$posting" ;;
esac
id=$(call "$server/tailoring-sessions/" --header "Idempotency-Key: $key" \
    --form "resume=@$resume" --form "$source" --form interactive=false | field id)
echo "session $id"

while :; do
    status=$(call "$server/tailoring-sessions/$id" | field status)
    case $status in
    pending | running) sleep 1 ;;
    completed) break ;;
    *) call "$server/tailoring-sessions/$id"; exit 1 ;;
    esac
done

call "$server/tailoring-sessions/$id/resume.pdf" --output tailored.pdf
call "$server/tailoring-sessions/$id/resume.docx" --output tailored.docx
echo "wrote tailored.pdf and tailored.docx"
