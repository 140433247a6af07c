-- Can be built anew from the log. What was only locked before it was told of is not in it, and is not missed.
insert into projection_table (name) values ('known_enterprise'), ('known_sampling_result');
