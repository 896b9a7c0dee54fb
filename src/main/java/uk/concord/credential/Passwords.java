package uk.concord.credential;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;

/** Argon2id with 19 MiB, two passes: at most four at a time, so that a flood of sign-ins cannot eat the memory. */
@ApplicationScoped
public class Passwords {
    private static final Argon2Function ARGON2ID = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

    private final Semaphore places = new Semaphore(4, true);

    /** A hash that fits no password: an unknown account costs the same time as a wrong password. */
    private String nobody = "";

    @PostConstruct
    void makeNobody() {
        nobody = hash("a password that nobody has, since it is longer than any field takes");
    }

    public String hash(String password) {
        places.acquireUninterruptibly();
        try {
            return Password.hash(password).addRandomSalt(16).with(ARGON2ID).getResult();
        } finally {
            places.release();
        }
    }

    public boolean fits(String password, String hash) {
        places.acquireUninterruptibly();
        try {
            return Password.check(password, hash).with(ARGON2ID);
        } finally {
            places.release();
        }
    }

    public String nobody() {
        return nobody;
    }
}
