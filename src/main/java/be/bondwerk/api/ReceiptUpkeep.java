package be.bondwerk.api;

import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Forgets receipts that are a day old. */
@Configuration("apiReceiptUpkeep")
@EnableScheduling
class ReceiptUpkeep {

    private final Receipts receipts;

    ReceiptUpkeep(Receipts receipts) {
        this.receipts = receipts;
    }

    /** Every hour, on each node: doing it twice does no harm. */
    @Scheduled(initialDelay = 5, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void forgetOld() {
        receipts.forgetOld();
    }
}
