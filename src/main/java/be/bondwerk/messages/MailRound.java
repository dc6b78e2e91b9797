package be.bondwerk.messages;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes mails to the post, one after the other, outside any transaction. */
@Component
class MailRound {
    private static final Logger LOG = LoggerFactory.getLogger(MailRound.class);

    private final MailQueue queue;
    private final Papers papers;
    private final PlainText plainText;
    private final MailBody mailBody;
    private final Post post;

    MailRound(MailQueue queue, Papers papers, PlainText plainText, MailBody mailBody, Post post) {
        this.queue = queue;
        this.papers = papers;
        this.plainText = plainText;
        this.mailBody = mailBody;
        this.post = post;
    }

    /** Sends all that can be sent now. @return false if there is no server that takes mails */
    boolean go() {
        if (!post.isOpen()) {
            return true; // everything waits until there is one
        }
        queue.sweep();
        for (var claim = queue.claim(); claim.isPresent(); claim = queue.claim()) {
            if (!deliver(claim.get())) {
                return false;
            }
        }
        return true;
    }

    private boolean deliver(MailQueue.Claim claim) {
        var delivery = attempt(claim);
        switch (delivery) {
            case TAKEN -> queue.sent(claim, post.keepsMails());
            case REFUSED -> queue.giveUp(claim, Trouble.REFUSED);
            case UNSURE -> queue.giveUp(claim, Trouble.UNSURE);
            case LATER, NOT_WANTED -> queue.tryAgain(claim, true);
            case NO_SERVER -> queue.tryAgain(claim, false);
        }
        return delivery != Delivery.NO_SERVER;
    }

    private Delivery attempt(MailQueue.Claim claim) {
        try {
            return papers.find(claim.id())
                    .map(paper -> post.deliver(mail(paper), () -> queue.handOver(claim)))
                    .orElse(Delivery.NOT_WANTED);
        } catch (RuntimeException e) {
            LOG.error("Message {} could not be sent", claim.id().text(), e);
            return Delivery.LATER;
        }
    }

    private Mail mail(Paper paper) {
        var desk = paper.desk();
        return new Mail(
                paper.id(),
                paper.language(),
                String.valueOf(paper.email()),
                desk == null ? null : desk.email(),
                paper.headline(),
                plainText.of(paper),
                mailBody.of(paper));
    }
}
