package be.bondwerk.cases;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;

/** Notes every statement that the thread of a test sends to the database; a batch counts once. */
@TestConfiguration(proxyBeanMethods = false)
public class StatementCount implements BeanPostProcessor {

    private static final ThreadLocal<List<String>> NOTED = new ThreadLocal<>();

    /** The statements of that work, in their order. */
    public static List<String> of(Runnable work) {
        var noted = new ArrayList<String>();
        NOTED.set(noted);
        try {
            work.run();
        } finally {
            NOTED.remove();
        }
        return noted;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource ? watch(bean, DataSource.class, "") : bean;
    }

    private static Object watch(Object target, Class<?> as, String sql) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (method.getName().startsWith("execute") && NOTED.get() != null) {
                NOTED.get().add(sql.isEmpty() && arguments != null ? String.valueOf(arguments[0]) : sql);
            }
            try {
                var result = method.invoke(target, arguments);
                if (result instanceof Connection) {
                    return watch(result, Connection.class, "");
                }
                if (result instanceof PreparedStatement) {
                    return watch(result, PreparedStatement.class, String.valueOf(arguments[0]));
                }
                return result instanceof Statement && as == Connection.class
                        ? watch(result, Statement.class, "")
                        : result;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return Proxy.newProxyInstance(StatementCount.class.getClassLoader(), new Class<?>[] {as}, handler);
    }
}
