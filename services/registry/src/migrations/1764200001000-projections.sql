-- Can be built anew from the log.
insert into projection_table (name) values ('known_listing');
