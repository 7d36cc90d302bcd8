package org.dateline.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.UUID;
import org.dateline.archive.ArchiveException;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns whatever goes wrong into an answer that says what to do. Stateless. */
final class Faults {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    private Faults() {}

    static void register(RoutesConfig routes) {
        routes.exception(RefusedException.class, (e, context) -> Answers.send(context, e.problem()));
        routes.exception(ArchiveException.class, (e, context) -> Answers.send(context, problem(e, context)));
        routes.exception(HttpResponseException.class, (e, context) -> Answers.send(context, problem(e)));
        routes.exception(CutOffException.class, (e, context) -> breakOff(context, e));
        routes.exception(Exception.class, (e, context) -> {
            if (context.res().isCommitted()) {
                breakOff(context, e);
                return;
            }
            String number = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("fault {} at {} {}", number, context.method(), context.path(), e);
            Answers.send(
                    context,
                    Problem.of(
                            500,
                            "Fault of Dateline's own",
                            "Something went wrong that should not. Please report it with the number " + number
                                    + " and what the server's log says of it. Nothing of yours is lost."));
        });
    }

    private static Problem problem(ArchiveException e, Context context) {
        String message = String.valueOf(e.getMessage());
        return switch (e) {
            case ArchiveException.Conflict conflict ->
                new Problem(409, "Changed meanwhile", message, null, null, null, conflict.revision(), null);
            case ArchiveException.Unknown unknown -> {
                boolean asked = context.req().getMethod().equals("GET") || Answers.headersOnly(context);
                yield Problem.of(asked ? 400 : 404, asked ? "Bad request" : "Not found", capital(message));
            }
            case ArchiveException.ReadOnly readOnly -> Problem.of(403, "Read only", message);
            case ArchiveException.DiskFull full -> {
                LOG.error(message);
                yield Problem.of(
                        507,
                        "Disk full",
                        "There is no room left on the archive's disk. Of this request nothing was kept; all that was acknowledged before is, and"
                                + " reading goes on. Make room and send it again: nothing needs to be started anew.");
            }
            case ArchiveException.InUse inUse -> Problem.unavailable(message, 30);
            case ArchiveException.Closed closed -> Problem.unavailable(message, 10);
            case ArchiveException.Missing missing -> broken(e, message);
            case ArchiveException.NewerVersion newer -> broken(e, message);
            case ArchiveException.OlderVersion older -> broken(e, message);
            case ArchiveException.Corrupt corrupt -> broken(e, message);
            case ArchiveException.Failed failed -> broken(e, message);
        };
    }

    private static Problem broken(ArchiveException e, String message) {
        LOG.error("the archive failed", e);
        return Problem.of(500, "Archive not usable", message);
    }

    private static Problem problem(HttpResponseException e) {
        int status = e.getStatus();
        return switch (status) {
            case 404 -> Problem.notFound("There is nothing at this address. /api/ lists what there is.");
            case 405 ->
                Problem.of(
                        405,
                        "Method not allowed",
                        "This address does not take that method. /api/ lists which it takes.");
            case 413 ->
                Problem.of(
                        413, "Too large", "The body is too large. Take large sources in with: dateline ingest SOURCE");
            default -> Problem.of(status, "Refused", String.valueOf(e.getMessage()));
        };
    }

    private static String capital(String message) {
        return message.isEmpty() ? message : Character.toUpperCase(message.charAt(0)) + message.substring(1);
    }

    /** Closes the connection under a half-sent answer. */
    private static void breakOff(Context context, Throwable cause) {
        LOG.debug("cut off {}", context.path(), cause);
        ServletContextRequest.getServletContextRequest(context.req())
                .getConnectionMetaData()
                .getConnection()
                .getEndPoint()
                .close(cause);
    }
}
