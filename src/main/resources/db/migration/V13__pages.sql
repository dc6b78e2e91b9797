-- Which form that was opened on a public page has been sent: sending it twice does it once. No person stands in it; rows go when
-- the form could not be sent again anyway.
create table page_receipt (
    form_number varchar(64)              not null primary key,
    outcome     varchar(60)              not null,
    expires_at  timestamp with time zone not null
);
create index page_receipt_by_time on page_receipt (expires_at);
