package city.loket.backend.visit;

import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/** Begins every transaction as a savepoint of the one that is open, so that a refused command leaves nothing. */
record Savepoints(PlatformTransactionManager real) implements PlatformTransactionManager {

    @Override
    public TransactionStatus getTransaction(TransactionDefinition asked) {
        return real.getTransaction(new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NESTED));
    }

    @Override
    public void commit(TransactionStatus status) {
        real.commit(status);
    }

    @Override
    public void rollback(TransactionStatus status) {
        real.rollback(status);
    }
}
