package be.bondwerk.pages.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever asks or sends too much from one address. Each node counts for itself; of an address of version 6 the
 * network counts, which one household has for itself.
 */
@Component
class Throttle {
    private static final int MOST_ADDRESSES = 50_000;
    private static final int NETWORK_BYTES = 8;
    private static final Duration READING = Duration.ofMinutes(1);
    private static final Duration SENDING = Duration.ofMinutes(10);

    private final Cache<String, Bucket> readers;
    private final Cache<String, Bucket> senders;
    private final int reads;
    private final int sends;

    /**
     * Sets the limits.
     *
     * @param reads how many pages an address may open in a minute
     * @param sends how many times an address may send a form, or a part of it, in ten minutes
     */
    Throttle(
            @Value("${bondwerk.pages.reads-per-minute:120}") int reads,
            @Value("${bondwerk.pages.sends-per-ten-minutes:60}") int sends) {
        readers = buckets(READING);
        senders = buckets(SENDING);
        this.reads = reads;
        this.sends = sends;
    }

    /** @return how long to wait; zero if it may go on */
    Duration read(String address) {
        return take(readers, address, reads, READING);
    }

    /** @return how long to wait; zero if it may go on */
    Duration send(String address) {
        return take(senders, address, sends, SENDING);
    }

    private static Duration take(Cache<String, Bucket> buckets, String address, int limit, Duration time) {
        var bucket = buckets.get(network(address), any -> Bucket.builder()
                .addLimit(most -> most.capacity(limit).refillGreedy(limit, time))
                .build());
        return Duration.ofNanos(bucket.tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
    }

    private static Cache<String, Bucket> buckets(Duration time) {
        return Caffeine.newBuilder()
                .maximumSize(MOST_ADDRESSES)
                .expireAfterAccess(time)
                .build();
    }

    /** Addresses of connections are written in digits, so that nobody is asked for a name. */
    private static String network(String address) {
        try {
            return InetAddress.getByName(address) instanceof Inet6Address six
                    ? Arrays.toString(Arrays.copyOf(six.getAddress(), NETWORK_BYTES))
                    : address;
        } catch (UnknownHostException noAddress) {
            return address;
        }
    }
}
