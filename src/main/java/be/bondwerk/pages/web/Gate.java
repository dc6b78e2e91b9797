package be.bondwerk.pages.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Turns away what is too large or comes too often, before anything of it is read. */
@Component
class Gate implements HandlerInterceptor {
    /** How many bytes a form may have as it is sent. */
    static final long LARGEST = 400_000;

    private final Throttle throttle;

    Gate(Throttle throttle) {
        this.throttle = throttle;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var sends = "POST".equals(request.getMethod());
        var length = request.getContentLengthLong();
        if (length > LARGEST || sends && length < 0) {
            throw new TooLarge();
        }
        var address = String.valueOf(request.getRemoteAddr());
        var wait = sends ? throttle.send(address) : throttle.read(address);
        if (!wait.isZero()) {
            throw new TooOften(wait);
        }
        return true;
    }

    /** What was sent is larger than any form. */
    static class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** Too much came from this address. */
    static class TooOften extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final Duration wait;

        TooOften(Duration wait) {
            this.wait = wait;
        }

        /** After how many whole seconds it may go on. */
        long seconds() {
            return wait.toSeconds() + 1;
        }
    }
}
