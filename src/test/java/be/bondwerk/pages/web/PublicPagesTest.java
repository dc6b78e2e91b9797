package be.bondwerk.pages.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import be.bondwerk.pages.PagesTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PagesTest
class PublicPagesTest {
    @Autowired
    private MockMvc web;

    @Test
    void looks() throws Exception {
        for (var p : new String[] {"trial", "trial/dynamiclistCatalogue", "trial/x", "trial/x/taken", "trial/datetimeCatalogue", "trial/textareaCatalogue"}) {
            var r = web.perform(get("/p/" + p)).andReturn().getResponse();
            System.out.println("=== " + p + " " + r.getStatus() + " " + r.getHeaderNames().stream().map(n -> n + "=" + r.getHeader(n)).toList());
            System.out.println(r.getContentAsString());
        }
    }
}
