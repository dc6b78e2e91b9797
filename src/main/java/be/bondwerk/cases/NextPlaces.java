package be.bondwerk.cases;

import be.bondwerk.shared.CaseNumber;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Decides where a person goes on: my next task of the same case, else the case, else the inbox. */
@Component
class NextPlaces {

    private final Settling settling;
    private final Access access;
    private final TaskList tasks;
    private final TransactionTemplate reading;

    NextPlaces(Settling settling, Access access, TaskList tasks, PlatformTransactionManager transactions) {
        this.settling = settling;
        this.access = access;
        this.tasks = tasks;
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    NextPlace afterSettling(CaseNumber number) {
        var settled = settling.await(number);
        return reading.execute(status ->
                access.known(number).map(facts -> next(facts, settled)).orElseGet(() -> new NextPlace.Inbox(settled)));
    }

    private NextPlace next(CaseFacts facts, boolean settled) {
        return tasks.next(facts)
                .<NextPlace>map(task -> new NextPlace.Task(task.id(), settled))
                .orElseGet(() -> access.mayRead(facts)
                        ? new NextPlace.Case(facts.number(), settled)
                        : new NextPlace.Inbox(settled));
    }
}
