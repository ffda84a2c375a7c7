package city.loket.backend.visit;

import city.loket.backend.platform.Commands;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.util.ClassUtils;

/** Everybody whose verbs move visits, wired anew: each command within the transaction of a history, and some of them careless. */
final class Crew {

    private static final Set<String> FEATURES = Set.of("city.loket.backend.visit", "city.loket.backend.calling");

    private final DefaultListableBeanFactory beans;

    private Crew(DefaultListableBeanFactory beans) {
        this.beans = beans;
    }

    /** @param careless classes that take the place of the class which each of them extends */
    static Crew of(ConfigurableApplicationContext backend, Class<?>... careless) {
        var beans = new DefaultListableBeanFactory(backend.getBeanFactory());
        beans.registerResolvableDependency(ApplicationEventPublisher.class, backend);
        beans.registerSingleton(
                "transactionManager", new Savepoints(backend.getBean(PlatformTransactionManager.class)));
        for (var name : backend.getBeanDefinitionNames()) {
            var type = ClassUtils.getUserClass(backend.getType(name));
            if (type == Commands.class || FEATURES.contains(type.getPackageName())) {
                beans.registerBeanDefinition(name, definition(type, careless));
            }
        }
        return new Crew(beans);
    }

    private static RootBeanDefinition definition(Class<?> type, Class<?>... careless) {
        var chosen = Stream.of(careless)
                .filter(type::isAssignableFrom)
                .findFirst()
                .<Class<?>>map(found -> found)
                .orElse(type);
        return new RootBeanDefinition(chosen, AbstractBeanDefinition.AUTOWIRE_CONSTRUCTOR, false);
    }

    <T> T the(Class<T> role) {
        return beans.getBean(role);
    }
}
