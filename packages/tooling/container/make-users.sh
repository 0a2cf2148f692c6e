#!/usr/bin/env bash
# Run once by the PostgreSQL image on an empty database: the owner of the tables, and the lesser user of the server.
set -euo pipefail

psql --set ON_ERROR_STOP=1 --username "${POSTGRES_USER:-postgres}" --dbname postgres \
  --set owner_password="$OWNER_PASSWORD" --set application_password="$APPLICATION_PASSWORD" <<'SQL'
create role waarborg_owner login password :'owner_password';
create role waarborg_application login password :'application_password';
create database waarborg owner waarborg_owner;
revoke all on database waarborg from public;
grant connect on database waarborg to waarborg_application;
SQL
