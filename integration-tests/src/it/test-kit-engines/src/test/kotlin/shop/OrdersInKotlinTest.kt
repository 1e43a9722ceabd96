package shop

import org.junit.jupiter.api.Test
import org.springframework.beans.factory.annotation.Autowired
import org.springframework.boot.test.context.SpringBootTest
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc
import org.springframework.test.web.servlet.MockMvc
import org.springframework.test.web.servlet.get

@SpringBootTest
@AutoConfigureMockMvc
class OrdersInKotlinTest(@Autowired private val mvc: MockMvc) {

  @Test
  fun `not found`() {
    mvc.get("/orders/404").andExpect { status { isNotFound() } }
  }

  @Test
  fun `seeded fault`() {
    mvc.get("/orders/418").andExpect { status { isIAmATeapot() } }
  }
}
