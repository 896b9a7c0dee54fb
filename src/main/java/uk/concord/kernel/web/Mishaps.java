package uk.concord.kernel.web;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.primefaces.csp.CspException;
import uk.concord.kernel.Breach;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;
import uk.concord.kernel.StepFirst;

/**
 * The one place where a page meets what went wrong. A broken rule becomes messages at the fields, with all that was
 * typed kept; what is absent or hidden becomes the one page for both; a view that has expired is opened again at its
 * address; anything else becomes a page with a reference number.
 */
class Mishaps extends ExceptionHandlerWrapper {

    Mishaps(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        FacesContext context = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> queued =
                getUnhandledExceptionQueuedEvents().iterator();
        while (queued.hasNext()) {
            Throwable thrown = queued.next().getContext().getException();
            queued.remove();
            if (!context.getResponseComplete()) {
                meet(context, thrown);
            }
        }
        getWrapped().handle();
    }

    private static void meet(FacesContext context, Throwable thrown) {
        Optional<StepFirst> first = cause(thrown, StepFirst.class);
        if (first.isPresent()) {
            goTo(context, first.get().page());
            return;
        }
        boolean rendering = context.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
        if (!rendering && showBesideTheFields(context, thrown)) {
            return;
        }
        if (cause(thrown, NotFound.class).isPresent()) {
            stop(context, HttpServletResponse.SC_NOT_FOUND, "/not-found.xhtml");
        } else if (isOfAnotherView(context, thrown)) {
            reopen(context);
        } else if (cause(thrown, ServletException.class).isPresent()) {
            stop(context, HttpServletResponse.SC_BAD_REQUEST, "/error.xhtml"); // not in the parts that a file comes in
        } else {
            String reference = MishapLog.write(context, thrown);
            context.getExternalContext().getRequestMap().put(ErrorPage.REFERENCE, reference);
            stop(context, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "/error.xhtml?ref=" + reference);
        }
    }

    /** Whether what was sent names a view, or a nonce, that this session never gave out or no longer has. */
    private static boolean isOfAnotherView(FacesContext context, Throwable thrown) {
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        boolean unreadable = context.getCurrentPhaseId() == PhaseId.RESTORE_VIEW && "POST".equals(request.getMethod());
        return unreadable
                || cause(thrown, ViewExpiredException.class).isPresent()
                || cause(thrown, CspException.class).isPresent();
    }

    /** Whether it is something that the user can mend, and is told so. */
    private static boolean showBesideTheFields(FacesContext context, Throwable thrown) {
        Optional<RuleBroken> broken = cause(thrown, RuleBroken.class);
        Optional<ConstraintViolationException> invalid = cause(thrown, ConstraintViolationException.class);
        broken.ifPresent(rule -> RuleMessages.show(context, rule.breaches()));
        invalid.ifPresent(form -> RuleMessages.show(context, form.getConstraintViolations()));
        boolean overtaken = cause(thrown, OptimisticLockException.class).isPresent();
        if (overtaken) {
            RuleMessages.show(context, List.of(new Breach("kernel.changedMeanwhile", "")));
        }
        return overtaken || broken.isPresent() || invalid.isPresent();
    }

    private static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> type) {
        for (Throwable link = thrown; link != null; link = link.getCause()) {
            if (type.isInstance(link)) {
                return Optional.of(type.cast(link));
            }
        }
        return Optional.empty();
    }

    /** The container shows its page for the status; an Ajax request is led there, since it cannot show a page. */
    private static void stop(FacesContext context, int status, String page) {
        ExternalContext external = context.getExternalContext();
        send(context, () -> {
            if (context.getPartialViewContext().isAjaxRequest()) {
                PlainRedirect.to(context, external.getRequestContextPath() + page);
            } else {
                external.responseSendError(status, "");
            }
        });
    }

    private static void goTo(FacesContext context, String page) {
        send(
                context,
                () -> PlainRedirect.to(context, context.getExternalContext().getRequestContextPath() + page));
    }

    private static void reopen(FacesContext context) {
        ExternalContext external = context.getExternalContext();
        send(context, () -> PlainRedirect.to(context, Reopening.address((HttpServletRequest) external.getRequest())));
    }

    private static void send(FacesContext context, Answer answer) {
        try {
            if (!context.getExternalContext().isResponseCommitted()) {
                answer.send();
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } finally {
            context.responseComplete();
        }
    }

    /** An answer that goes out over the network. */
    @FunctionalInterface
    private interface Answer {
        void send() throws IOException;
    }
}
