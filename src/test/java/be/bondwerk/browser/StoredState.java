package be.bondwerk.browser;

import java.nio.file.Path;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * What a stopped Bondwerk left in its database.
 *
 * @param accounts usernames
 * @param cases numbers and titles
 * @param timers timers that are pending, with their due dates
 * @param instances running process instances, with the key and the version of their process
 * @param versions keys of processes and decisions, with the newest version that is deployed
 */
record StoredState(
        List<String> accounts, List<String> cases, List<String> timers, List<String> instances, List<String> versions) {

    /** Looks into the database, which no process may have open. */
    static StoredState in(Path database) {
        try (var connection =
                new SingleConnectionDataSource(OwnProcess.url(database) + ";IFEXISTS=TRUE", "sa", "", true)) {
            var client = JdbcClient.create(connection);
            return new StoredState(
                    read(client, "select username from account order by 1"),
                    read(client, "select case_number || ' ' || title from case_record order by 1"),
                    read(client, "select id_ || ' ' || duedate_ from act_ru_job where type_ = 'timer' order by 1"),
                    read(client, """
                        select i.id_ || ' ' || d.key_ || ' ' || d.version_
                        from act_ru_execution i join act_re_procdef d on d.id_ = i.proc_def_id_
                        where i.id_ = i.proc_inst_id_ order by 1
                        """),
                    read(client, """
                        select key_ || ' ' || max(version_) from act_re_procdef group by key_
                        union all
                        select key_ || ' ' || max(version_) from act_re_decision_def group by key_ order by 1
                        """));
        }
    }

    private static List<String> read(JdbcClient client, String query) {
        return client.sql(query).query(String.class).list();
    }
}
