-- Can be built anew from the log.
insert into projection_table (name) values ('known_enterprise'), ('known_subject'), ('known_honour_type'), ('known_listing');
