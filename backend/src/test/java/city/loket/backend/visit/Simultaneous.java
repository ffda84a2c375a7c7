package city.loket.backend.visit;

import city.loket.backend.platform.Actor;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.BeanFactory;

/** Lets nobody write before so many have looked: for tests that show what becomes of a rule without the lock. */
public class Simultaneous extends Movements {

    private final CyclicBarrier looked;

    public Simultaneous(BeanFactory backend, int parties) {
        super(backend.getBean(Visits.class), backend.getBean(VisitRecords.class));
        looked = new CyclicBarrier(parties);
    }

    @Override
    public Visit move(Visit visit, VisitState next, Verb verb, Actor actor) {
        try {
            looked.await(2, TimeUnit.MINUTES);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
            throw new IllegalStateException("The others never came", alone);
        }
        return super.move(visit, next, verb, actor);
    }
}
